package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import portal.platform.Clock;

/** The public numbers of a year, counted from the rows themselves and from what the sweep left of them, and remembered for a minute, so that nobody can wear out the database. */
@ApplicationScoped
@Transactional
public class RequestNumbers {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int YEARS_SHOWN = 10;

    @Inject DataRequests requests;
    @Inject Clock clock;

    private final Map<Integer, Counted> remembered = new ConcurrentHashMap<>();

    private record Counted(Instant at, List<YearNumbers> table) {
    }

    /** Years in which something was received, the latest first; this year in any case. */
    public List<Integer> years() {
        int now = clock.today().getYear();
        int first = Math.max(now - YEARS_SHOWN + 1, Math.min(now, requests.firstYear().orElse(now)));
        return IntStream.iterate(now, year -> year >= first, year -> year - 1).boxed().toList();
    }

    /** Only of a year that {@link #years} names. */
    public List<YearNumbers> of(int year) {
        Instant now = clock.now();
        return remembered.compute(year, (key, known) -> known != null && known.at().plus(REMEMBERED).isAfter(now) ? known
                : new Counted(now, count(year))).table();
    }

    List<YearNumbers> count(int year) {
        return YearNumbers.table(requests.answered(year, clock.zone()));
    }
}
