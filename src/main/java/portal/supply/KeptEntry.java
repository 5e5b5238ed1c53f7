package portal.supply;

import java.time.LocalDate;

/** A bill or a payment that outlived its holder because the law keeps it. @param day on which it was issued or paid */
public record KeptEntry(String number, LocalDate day, long amountMinor, String currency) {
}
