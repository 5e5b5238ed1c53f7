package portal.supply;

import java.time.LocalDate;

/**
 * One account on the home page, with its latest bill.
 *
 * @param balanceMinor what is owed on {@code balanceOn}, below zero when in credit
 * @param latest       the latest bill, null when there is none yet
 */
public record AccountLine(String number, String street, String town, String currency, long balanceMinor, LocalDate balanceOn,
        BillRow latest) {

    public String shownNumber() {
        return AccountNumber.shown(number);
    }

    public boolean isOwing() {
        return balanceMinor > 0;
    }

    public boolean isInCredit() {
        return balanceMinor < 0;
    }

    public long creditMinor() {
        return -balanceMinor;
    }

    public boolean isBilled() {
        return latest != null;
    }
}
