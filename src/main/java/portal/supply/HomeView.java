package portal.supply;

import java.time.LocalDate;
import java.util.List;

/**
 * What a customer owes and used.
 *
 * @param accounts  newest first, empty for someone who holds none
 * @param usage     the latest month of each fuel
 * @param updatedOn the last day that usage is known of, null when none is
 */
public record HomeView(List<AccountLine> accounts, List<UsageMonth> usage, LocalDate updatedOn) {
}
