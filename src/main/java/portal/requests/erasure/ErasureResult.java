package portal.requests.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.ErasureLine;
import portal.census.NotPersonal;
import portal.platform.Stored;

/** What an erasure did with one class of data: written in the transaction that did it, never changed. */
@Entity
@Table(name = "erasure_result")
@NotPersonal("counts of rows of somebody whom nothing names any more")
class ErasureResult extends Stored {

    @Column(name = "request_id", nullable = false, updatable = false)
    private long request;

    @Enumerated(EnumType.STRING)
    @Column(name = "data_class", nullable = false, updatable = false, length = 20)
    private DataClass dataClass;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", nullable = false, updatable = false, length = 20)
    private EraseAction action;

    @Column(name = "planned", nullable = false, updatable = false)
    private long planned;

    @Column(name = "executed", nullable = false, updatable = false)
    private long executed;

    @Column(name = "keep_until", updatable = false)
    private LocalDate keepUntil;

    @Column(name = "reason", updatable = false, length = 80)
    private String reason;

    protected ErasureResult() {
    }

    ErasureResult(long request, ErasureLine executed, long planned) {
        this.request = request;
        this.dataClass = executed.dataClass();
        this.action = executed.action();
        this.planned = planned;
        this.executed = executed.count();
        this.keepUntil = executed.keepUntil();
        this.reason = executed.reason();
    }

    ErasureLine line() {
        return new ErasureLine(dataClass, action, executed, keepUntil, reason);
    }
}
