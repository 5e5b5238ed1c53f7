package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.exchange.ImportDesk;
import portal.exchange.ImportView;
import portal.exchange.ProblemView;
import portal.mail.Mailbox;
import portal.platform.Jobs;
import portal.platform.NotFound;

/** What the portal does by itself: jobs of this node, imports, how many letters wait or failed. */
@ApplicationScoped
@Transactional
public class WorkDesk {

    private static final int IMPORTS_SHOWN = 20;
    private static final int MOST_PROBLEMS = 5_000;

    @Inject Jobs jobs;
    @Inject Mailbox mailbox;
    @Inject ImportDesk imports;

    /** The last turn of one job. */
    public record JobLine(String name, Jobs.Turn turn) {
    }

    @Needs(Capability.SEE_WORK)
    public List<JobLine> jobs() {
        return jobs.lastTurns().entrySet().stream().map(job -> new JobLine(job.getKey(), job.getValue())).toList();
    }

    @Needs(Capability.SEE_WORK)
    public long waitingLetters() {
        return mailbox.waiting();
    }

    @Needs(Capability.SEE_WORK)
    public long failedLetters() {
        return mailbox.countOfFailed();
    }

    /** The latest imports, newest first; one that runs says how far it is. */
    @Needs(Capability.SEE_WORK)
    public List<ImportView> imports() {
        return imports.newest(IMPORTS_SHOWN);
    }

    /** What an import did not take. @throws NotFound when there is no import of that reference */
    @Needs(Capability.SEE_WORK)
    public List<ProblemView> problems(String run) {
        imports.find(run).orElseThrow(NotFound::new);
        return imports.problems(run, MOST_PROBLEMS);
    }
}
