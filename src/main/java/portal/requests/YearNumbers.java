package portal.requests;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What became of the requests that were received in a year, of one kind or of all. Withdrawn and lapsed ones count as received; the days are
 * those of all that were answered: done, done in part, or refused.
 *
 * @param lapsed whose person never showed who they are, or asked twice
 * @param kind   null for all
 * @param late   whose last day went by without an answer, whatever came later
 * @param median days from receipt to the answer; null when none was answered
 */
public record YearNumbers(RequestKind kind, long received, long granted, long partly, long refused, long withdrawn, long lapsed, long open, long late,
        Double median, Double mean) {

    private static final Set<RequestState> ANSWERS = Set.of(RequestState.FULFILLED, RequestState.PARTLY, RequestState.REFUSED);

    static YearNumbers of(RequestKind kind, Collection<Answered> rows) {
        TreeMap<Integer, Long> days = rows.stream().filter(row -> row.days() != null && ANSWERS.contains(row.state()))
                .collect(Collectors.toMap(row -> Math.max(0, row.days()), Answered::count, Long::sum, TreeMap::new));
        long answered = days.values().stream().mapToLong(Long::longValue).sum();
        return new YearNumbers(kind, count(rows, row -> true), in(rows, RequestState.FULFILLED), in(rows, RequestState.PARTLY),
                in(rows, RequestState.REFUSED), in(rows, RequestState.WITHDRAWN), in(rows, RequestState.EXPIRED) + in(rows, RequestState.DUPLICATE), count(rows, row -> !row.state().isEnd()),
                count(rows, Answered::late), answered == 0 ? null : (at(days, (answered - 1) / 2) + at(days, answered / 2)) / 2.0,
                answered == 0 ? null : (double) days.entrySet().stream().mapToLong(one -> one.getKey() * one.getValue()).sum() / answered);
    }

    /** All kinds that were asked for, then all together. */
    static List<YearNumbers> table(List<Answered> rows) {
        Map<RequestKind, List<Answered>> kinds = rows.stream().collect(Collectors.groupingBy(Answered::kind, TreeMap::new, Collectors.toList()));
        List<YearNumbers> table = kinds.entrySet().stream().map(one -> of(one.getKey(), one.getValue())).collect(Collectors.toList());
        table.add(of(null, rows));
        return List.copyOf(table);
    }

    private static long in(Collection<Answered> rows, RequestState state) {
        return count(rows, row -> row.state() == state);
    }

    private static long count(Collection<Answered> rows, Predicate<Answered> which) {
        return rows.stream().filter(which).mapToLong(Answered::count).sum();
    }

    /** The days of the n-th answer, the quickest first. */
    private static int at(TreeMap<Integer, Long> days, long n) {
        long passed = 0;
        for (Map.Entry<Integer, Long> one : days.entrySet()) {
            passed += one.getValue();
            if (passed > n) {
                return one.getKey();
            }
        }
        return days.lastKey();
    }
}
