package portal.canary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.census.NotPersonal;
import portal.platform.Stored;

/** The outcome of one canary. */
@Entity
@Table(name = "canary_run")
@NotPersonal("about nobody who exists")
class CanaryRun extends Stored {

    static final int PROBLEM_LENGTH = 1000;

    @Column(name = "ran_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "marks", nullable = false, updatable = false)
    private int marks;

    @Column(name = "swept_columns", nullable = false, updatable = false)
    private int columns;

    @Column(name = "swept_files", nullable = false, updatable = false)
    private int files;

    @Column(name = "problem", nullable = false, updatable = false, length = PROBLEM_LENGTH)
    private String problem;

    protected CanaryRun() {
    }

    CanaryRun(CanaryView view) {
        this.at = view.at();
        this.marks = view.marks();
        this.columns = view.columns();
        this.files = view.files();
        this.problem = view.problem();
    }

    CanaryView view() {
        return new CanaryView(at, marks, columns, files, problem);
    }
}
