package portal.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import portal.census.NotPersonal;
import portal.platform.Stored;

/** A line that was not taken: where it stands and why, never what it says. */
@Entity
@Table(name = "import_problem")
@NotPersonal("a place in a file and a reason, never a value")
class ImportProblem extends Stored {

    @Column(name = "run_id", nullable = false, updatable = false)
    private long runId;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    /** Counts from 1, the header; 0 for the file as a whole. */
    @Column(name = "line_no", nullable = false, updatable = false)
    private long line;

    @Column(name = "column_name", updatable = false)
    private String column;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    protected ImportProblem() {
    }

    ImportProblem(long runId, ProblemView problem) {
        this.runId = runId;
        this.fileName = problem.file();
        this.line = problem.line();
        this.column = problem.column();
        this.reason = problem.reason();
    }
}
