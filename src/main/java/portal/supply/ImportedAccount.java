package portal.supply;

import java.time.LocalDate;

/**
 * An account as the billing system describes it.
 *
 * @param balanceMinor what the holder owes on {@code balanceOn}, below zero when they are in credit
 * @param closedOn     null while it is open
 */
public record ImportedAccount(String number, String customerNumber, String premisesNumber, String currency, long balanceMinor,
        LocalDate balanceOn, LocalDate openedOn, LocalDate closedOn) {
}
