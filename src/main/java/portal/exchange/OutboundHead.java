package portal.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import portal.census.NotPersonal;

/** The last number of the change feed: one row, held by whoever appends, so that the numbers follow each other in the order of the changes. */
@Entity
@Table(name = "outbound_head")
@NotPersonal("a number")
class OutboundHead {

    static final long ONLY = 1;

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "seq", nullable = false)
    private long seq;

    protected OutboundHead() {
    }

    long next() {
        seq++;
        return seq;
    }

    long seq() {
        return seq;
    }
}
