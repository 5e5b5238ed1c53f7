package portal.canary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.Purpose;
import portal.platform.Clock;
import portal.requests.sweep.Swept;

/** What came of the canaries. */
@ApplicationScoped
@Transactional
public class CanaryBook {

    @Inject CanaryRows rows;
    @Inject Audit audit;
    @Inject Clock clock;

    /** The newest; empty when none ever flew. */
    public Optional<CanaryView> newest() {
        return rows.newest().map(CanaryRun::view);
    }

    /** Whether the caller flies the canary of today; of several nodes one does, and one that dies over it leaves the night without. */
    boolean takeTurn() {
        return rows.take(clock.today());
    }

    CanaryView note(int marks, Swept swept, List<String> problems) {
        String problem = String.join(", ", problems);
        CanaryView view = new CanaryView(clock.now(), marks, swept.columns(), swept.files(),
                problem.substring(0, Math.min(problem.length(), CanaryRun.PROBLEM_LENGTH)));
        rows.add(new CanaryRun(view));
        audit.record(new AuditEntry(Actor.system("canary"), view.isGreen() ? "canary.green" : "canary.red", null, Set.of(), Purpose.RIGHTS, null, null));
        return view;
    }
}
