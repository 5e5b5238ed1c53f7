package portal.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import portal.census.NotPersonal;
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
