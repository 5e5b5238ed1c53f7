package portal.supply;

import java.time.LocalDate;

/**
 * The stretch of bills and payments that one page is about: a calendar year, or the last twelve months and whatever is dated after today.
 * A stretch with two ends is a range of an index, so that a page costs the same however long the history is.
 *
 * @param year null for the last twelve months
 */
public record BookYear(Integer year, LocalDate from, LocalDate last) {

    private static final int MONTHS = 12;
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    static BookYear latest(LocalDate today) {
        return new BookYear(null, today.minusMonths(MONTHS).plusDays(1), NEVER);
    }

    static BookYear of(int year) {
        return new BookYear(year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
