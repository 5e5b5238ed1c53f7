package portal.census;

import java.time.LocalDate;

/**
 * The days that a copy is about.
 *
 * @param from the first day; null for no bound
 * @param to   the last day; null for no bound
 */
public record CopyDays(LocalDate from, LocalDate to) {

    public static final CopyDays ALL = new CopyDays(null, null);

    public boolean hold(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean areAll() {
        return from == null && to == null;
    }
}
