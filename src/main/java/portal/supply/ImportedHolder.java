package portal.supply;

import java.time.LocalDate;

/**
 * One who holds an account, as the billing system describes it.
 *
 * @param until  the last day, null while no end is known
 * @param scopes what a delegate may see; everything for the others
 */
public record ImportedHolder(String accountNumber, String customerNumber, HolderRole role, LocalDate from, LocalDate until, Scopes scopes) {
}
