package portal.supply;

/**
 * An account of a customer, for staff.
 *
 * @param tariffs   of the contracts that began in this person's time, the newest first, with commas; empty for none
 * @param paperless null while nobody has said
 * @param credit    what an agency says about this person, null for none
 */
public record AccountSummary(String number, HolderRole role, String tariffs, Boolean paperless, Long budgetMinor, String currency, CreditInfo credit) {

    public String shownNumber() {
        return AccountNumber.shown(number);
    }
}
