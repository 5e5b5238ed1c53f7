package portal.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import portal.census.NotPersonal;
import portal.platform.Stored;

/** How many requests of a year that stood alike were removed in one unit of a sweep, so that the public numbers still count them. */
@Entity
@NotPersonal("a count for the public numbers")
@Table(name = "request_tally")
class RequestTally extends Stored {

    @Column(name = "received_year", nullable = false, updatable = false)
    private int receivedYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, updatable = false, length = 20)
    private RequestState state;

    @Column(name = "days", updatable = false)
    private Integer days;

    @Column(name = "late", nullable = false, updatable = false)
    private boolean late;

    @Column(name = "amount", nullable = false, updatable = false)
    private long amount;

    protected RequestTally() {
    }

    RequestTally(int receivedYear, Answered alike) {
        this.receivedYear = receivedYear;
        kind = alike.kind();
        state = alike.state();
        days = alike.days();
        late = alike.late();
        amount = alike.count();
    }
}
