package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.Taken;
import portal.platform.Clock;
import portal.platform.Refusal;

/** Keeps the books of imports: each batch and what became of it in one transaction, so that a report never says more than was done. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ImportDesk {

    /** A file of the wrong kind has one problem, a million times: so many are written down. */
    private static final int MOST_PROBLEMS = 5_000;

    @Inject ImportRuns runs;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Opens the books. @throws Refusal when another import is at work */
    long start(Manifest manifest) {
        if (runs.running().stream().anyMatch(run -> run.isAlive(clock.now()))) {
            throw new Refusal("import.running");
        }
        ImportRun run = new ImportRun(manifest, clock.now());
        runs.add(run);
        return run.id();
    }

    /** Takes a batch, or none of it. */
    <T> void take(long id, Batch<T> batch, Function<List<T>, List<Taken>> intake) {
        List<Taken> taken = batch.rows().isEmpty() ? List.of() : intake.apply(batch.rows().stream().map(Batch.Row::value).toList());
        ImportRun run = runs.get(id);
        long written = run.view().problems();
        run.count(batch.file(), Tally.of(taken, batch.problems().size()), clock.now());
        if (written < MOST_PROBLEMS) {
            batch.problemsWith(taken).forEach(problem -> runs.add(new ImportProblem(id, problem)));
        }
    }

    /** Keeps what became of a file that was taken elsewhere. */
    void keep(ImportRun ended, List<ProblemView> problems) {
        runs.add(ended);
        problems.forEach(problem -> runs.add(new ImportProblem(ended.id(), problem)));
    }

    /** Writes down what is wrong with a file as a whole. */
    void remark(long id, ProblemView problem) {
        runs.get(id).remark();
        runs.add(new ImportProblem(id, problem));
    }

    /** Closes the books, and says so in the audit. */
    ImportView end(long id, ImportState state) {
        ImportRun run = runs.get(id);
        run.end(state, clock.now());
        audit.record(new AuditEntry(Actor.system("import"), "extract.imported", null,
                Set.of(DataClass.IDENTITY, DataClass.CONTACT, DataClass.USAGE, DataClass.BILLING, DataClass.PAYMENT), Purpose.BILLING,
                null, run.view().reference()));
        return run.view();
    }

    /** The latest imports, newest first. */
    public List<ImportView> newest(int most) {
        return runs.newest(most).stream().map(ImportRun::view).toList();
    }

    public Optional<ImportView> find(String reference) {
        return runs.find(reference).map(ImportRun::view);
    }

    /** Lines that an import did not take, in their order. */
    public List<ProblemView> problems(String reference, int most) {
        return runs.problems(reference, most);
    }
}
