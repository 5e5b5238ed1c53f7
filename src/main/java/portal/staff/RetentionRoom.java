package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import portal.census.DailySweep;
import portal.census.DataClass;
import portal.platform.Clock;

/** What the sweeps of tonight would remove, rule by rule. Nothing here says whose it is, and looking removes nothing. */
@ApplicationScoped
@Transactional
public class RetentionRoom {

    @Inject @Any Instance<DailySweep> sweeps;
    @Inject Clock clock;

    /** @param sweptAt when this node last did it; null since it started */
    public record RuleLine(DataClass dataClass, String rule, long rows, Instant sweptAt) {
    }

    /** The day that the next sweep belongs to. */
    @Needs(Capability.SEE_RETENTION)
    public LocalDate nextDay() {
        return clock.today().plusDays(1);
    }

    @Needs(Capability.SEE_RETENTION)
    public List<RuleLine> tonight() {
        LocalDate day = clock.today().plusDays(1);
        return sweeps.stream().flatMap(sweep -> sweep.due(day).stream()
                        .map(due -> new RuleLine(due.dataClass(), due.rule(), due.rows(), sweep.sweptAt().orElse(null))))
                .sorted(Comparator.comparing(RuleLine::dataClass).thenComparing(RuleLine::rule)).toList();
    }
}
