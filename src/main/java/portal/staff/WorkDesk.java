package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.Purpose;
import portal.exchange.ImportDesk;
import portal.exchange.ImportView;
import portal.exchange.ProblemView;
import portal.mail.FailedLetter;
import portal.mail.Mailbox;
import portal.mail.Outbox;
import portal.platform.Jobs;
import portal.platform.NotFound;
import portal.platform.Reference;

/** What the portal does by itself: jobs of this node, imports, letters that wait or failed. Nothing here says whom a letter is for. */
@ApplicationScoped
@Transactional
public class WorkDesk {

    private static final int LETTERS_SHOWN = 50;
    private static final int IMPORTS_SHOWN = 20;
    private static final int MOST_PROBLEMS = 5_000;

    @Inject Jobs jobs;
    @Inject Mailbox mailbox;
    @Inject Outbox outbox;
    @Inject ImportDesk imports;
    @Inject Audit audit;
    @Inject OnDuty onDuty;

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
    public List<FailedLetter> failedLetters() {
        return mailbox.failed(LETTERS_SHOWN);
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

    @Needs(Capability.MEND_WORK)
    public void sendAgain(String reference) {
        String letter = Reference.of(reference);
        outbox.sendAgain(letter);
        audit.record(new AuditEntry(onDuty.acting(Capability.MEND_WORK), "mail.sent_again", null, Set.of(), Purpose.SERVICE, null, letter));
    }
}
