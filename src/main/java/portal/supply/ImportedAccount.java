package portal.supply;

import java.time.LocalDate;

/**
 * An account as the billing system describes it.
 *
 * @param balanceMinor what the holder owes on {@code balanceOn}, below zero when they are in credit
 * @param closedOn     null while it is open
 * @param budgetMinor  what is paid each month whatever was used, null when bills follow the meter
 * @param credit       what an agency says about the holder, null when nobody was asked
 * @param paperless    whether bills come without paper, null when the billing system does not say
 */
public record ImportedAccount(String number, String customerNumber, String premisesNumber, String currency, long balanceMinor,
        LocalDate balanceOn, LocalDate openedOn, LocalDate closedOn, Long budgetMinor, CreditInfo credit, Boolean paperless) {

    /** Without a budget bill, credit information or a word about paper. */
    public ImportedAccount(String number, String customerNumber, String premisesNumber, String currency, long balanceMinor, LocalDate balanceOn,
            LocalDate openedOn, LocalDate closedOn) {
        this(number, customerNumber, premisesNumber, currency, balanceMinor, balanceOn, openedOn, closedOn, null, null, null);
    }
}
