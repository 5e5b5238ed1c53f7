package portal.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import portal.census.NotPersonal;
import portal.greenbutton.GreenButtonReport;
import portal.platform.Reference;
import portal.platform.Stored;

/**
 * One import of one extract. It starts, counts what becomes of the lines batch by batch, and ends; staff read its progress meanwhile.
 * A run that has not been touched for a minute has lost its process and stands in nobody's way.
 */
@Entity
@Table(name = "import_run")
@NotPersonal("counts of lines")
class ImportRun extends Stored {

    /** Stands for the name of a Green Button file, which is whatever its maker called it. */
    static final String GREEN_BUTTON = "Green Button";

    private static final Duration LOST_AFTER = Duration.ofMinutes(1);

    @Column(name = "reference", nullable = false, updatable = false)
    private String reference;

    @Column(name = "extracted_at", nullable = false, updatable = false)
    private Instant extractedAt;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "touched_at", nullable = false)
    private Instant touchedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ImportState state;

    @Column(name = "current_file", nullable = false)
    private String currentFile;

    @Column(name = "lines_total", nullable = false)
    private long linesTotal;

    @Column(name = "lines_done", nullable = false)
    private long linesDone;

    @Column(name = "created", nullable = false)
    private long created;

    @Column(name = "changed", nullable = false)
    private long changed;

    @Column(name = "unchanged", nullable = false)
    private long unchanged;

    @Column(name = "skipped", nullable = false)
    private long skipped;

    @Column(name = "problems", nullable = false)
    private long problems;

    protected ImportRun() {
    }

    ImportRun(Manifest manifest, Instant now) {
        this.reference = Reference.random();
        this.extractedAt = manifest.extractedAt();
        this.linesTotal = manifest.total();
        this.startedAt = now;
        this.touchedAt = now;
        this.state = ImportState.RUNNING;
        this.currentFile = ExtractFile.values()[0].fileName();
    }

    private ImportRun(Instant started, Instant ended, ImportState state) {
        this.reference = Reference.random();
        this.extractedAt = started;
        this.startedAt = started;
        this.touchedAt = ended;
        this.endedAt = ended;
        this.state = state;
        this.currentFile = GREEN_BUTTON;
    }

    /** A Green Button file that was read to its end; its lines are readings. */
    static ImportRun ofGreenButton(GreenButtonReport report, Instant started, Instant ended) {
        ImportRun run = new ImportRun(started, ended, ImportState.DONE);
        run.created = report.taken();
        run.unchanged = report.unchanged();
        run.problems = report.notTaken() == 0 ? report.problems().size() : report.notTaken();
        run.linesDone = report.taken() + report.unchanged();
        run.linesTotal = run.linesDone;
        return run;
    }

    /** A Green Button file of which nothing was taken. */
    static ImportRun refused(Instant started, Instant ended) {
        ImportRun run = new ImportRun(started, ended, ImportState.FAILED);
        run.problems = 1;
        return run;
    }

    void count(ExtractFile file, Tally tally, Instant now) {
        currentFile = file.fileName();
        linesDone += tally.lines();
        created += tally.created();
        changed += tally.changed();
        unchanged += tally.unchanged();
        skipped += tally.skipped();
        problems += tally.problems();
        touchedAt = now;
    }

    /** A remark about a file as a whole, which is no line. */
    void remark() {
        problems++;
    }

    void end(ImportState end, Instant now) {
        state = end;
        endedAt = now;
        touchedAt = now;
    }

    boolean isAlive(Instant now) {
        return state == ImportState.RUNNING && touchedAt.plus(LOST_AFTER).isAfter(now);
    }

    ImportView view() {
        return new ImportView(reference, extractedAt, startedAt, endedAt, state, currentFile, linesTotal, linesDone, created, changed,
                unchanged, skipped, problems);
    }
}
