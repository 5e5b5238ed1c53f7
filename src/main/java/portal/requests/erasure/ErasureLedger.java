package portal.requests.erasure;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import portal.platform.CannotStart;
import portal.platform.ClosedForNow;
import portal.platform.Clock;
import portal.platform.Commands;
import portal.platform.Reference;
import portal.platform.Settings;
import portal.platform.Started;
import portal.requests.RequestWork;
import portal.vault.Vault;

/**
 * Remembers every erasure outside the database, so that a restore of an older backup brings nobody back: the portal serves nobody on a
 * database that knows less than the ledger, until {@code ledger replay} has erased once more who came back.
 *
 * <pre>
 *   line on the disk -> commit, with the line's hash in ledger_head     a crash between the two: the job does it again, the line is void
 *                    -> rollback: a line that says so
 * </pre>
 */
@ApplicationScoped
@Transactional
public class ErasureLedger {

    static final String REPLAY = "ledger replay";
    private static final String NONE = "-";

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transaction;
    @Inject ErasureRows rows;
    @Inject RequestWork work;
    @Inject Settings settings;
    @Inject Vault vault;
    @Inject Clock clock;

    /** Writes down that a person is erased, last before the commit; a rollback is written down too. */
    void note(String subjectKey, String reference) {
        note(LedgerEntry.Kind.ERASED, subjectKey, reference);
    }

    /** The same of a child that goes without a request. */
    void notePurge(String subjectKey) {
        note(LedgerEntry.Kind.PURGED, subjectKey, Reference.random());
    }

    private void note(LedgerEntry.Kind kind, String subjectKey, String reference) {
        LedgerHead head = rows.lockLedger();
        LedgerFile file = file();
        LedgerEntry entry = file.add(kind, clock.now(), reference, subject(subjectKey));
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is left to do before it
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_ROLLEDBACK) {
                    file.add(LedgerEntry.Kind.VOID, clock.now(), entry.hash(), NONE);
                }
            }
        });
        head.moveTo(entry.hash());
    }

    /**
     * @throws ClosedForNow when the database was restored from a backup that is older than the ledger
     * @throws CannotStart  when the ledger is not the one it was
     */
    void check(@Observes @Priority(40) Started started) {
        List<LedgerEntry> ahead;
        try {
            ahead = ahead();
        } catch (LedgerFile.Damaged damaged) {
            throw new CannotStart("PORTAL_LEDGER  the erasure ledger is damaged at " + damaged.getMessage() + ". Put its backup back.");
        }
        for (LedgerEntry entry : ahead) {
            if (work.isBeingErased(entry.reference())) {
                file().add(LedgerEntry.Kind.VOID, clock.now(), entry.hash(), NONE);
            } else if (!Commands.isCalled(REPLAY)) {
                throw new ClosedForNow("PORTAL_DB_URL  the database is older than the erasure ledger: people who were erased may be in it. "
                        + "Stop the portal, run the command \"" + REPLAY + "\", which erases them again, and start it.");
            }
        }
    }

    /** Erasures that the ledger knows and the database does not, in their order. */
    List<LedgerEntry> ahead() {
        String known = rows.ledger().entryHash();
        LedgerFile file = file();
        List<LedgerEntry> all = file.all();
        int at = known.isEmpty() ? -1 : all.stream().map(LedgerEntry::hash).toList().indexOf(known);
        if (at < 0 && !known.isEmpty()) {
            throw new CannotStart("PORTAL_LEDGER  the database knows of erasures that the ledger does not hold. Put the ledger's backup back.");
        }
        List<LedgerEntry> later = all.subList(at + 1, all.size());
        return file.erasures().stream().filter(later::contains).toList();
    }

    /** The database knows the ledger to its end. */
    void caughtUp() {
        List<LedgerEntry> all = file().erasures();
        if (!all.isEmpty()) {
            rows.lockLedger().moveTo(all.get(all.size() - 1).hash());
        }
    }

    /** What stands in the ledger for a person; nobody without the key can tell who it is. */
    String subject(String subjectKey) {
        return vault.fingerprint("erasure.ledger.subject", subjectKey);
    }

    private LedgerFile file() {
        String set = settings.text("portal.ledger");
        Path path = set.isEmpty() ? settings.data().resolve("ledger").resolve("erasures.log") : Path.of(set);
        return new LedgerFile(path.toAbsolutePath(), text -> vault.fingerprint("erasure.ledger", text));
    }
}
