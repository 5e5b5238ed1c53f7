package portal.supply;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A page of the bills of one stretch of time.
 *
 * @param year  null for the last twelve months
 * @param years every year that bills or payments are known of, the latest first
 */
public record BillBook(Paged<BillRow> bills, Integer year, List<Integer> years) {

    /** @param oldest year of the oldest bill or payment, null when there is none */
    static BillBook of(Paged<BillRow> bills, BookYear year, Integer oldest, int now) {
        return new BillBook(bills, year.year(), oldest == null ? List.of()
                : IntStream.rangeClosed(0, Math.max(0, now - oldest)).mapToObj(back -> Math.max(now, oldest) - back).toList());
    }
}
