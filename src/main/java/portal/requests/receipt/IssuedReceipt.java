package portal.requests.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import portal.census.NotPersonal;
import portal.platform.Reference;
import portal.platform.Stored;

/** A receipt as it was handed out, so that it can be fetched again while its request is kept. It verifies without this row too. */
@Entity
@Table(name = "erasure_receipt")
@NotPersonal("counts, days and a keyed hash of somebody whom nothing names any more")
class IssuedReceipt extends Stored {

    @Column(name = "request_id", nullable = false, updatable = false)
    private long request;

    @Column(name = "number", nullable = false, updatable = false, length = Reference.LENGTH)
    private String number;

    @Column(name = "words", nullable = false, updatable = false, length = SignedText.LENGTH)
    private String words;

    protected IssuedReceipt() {
    }

    IssuedReceipt(long request, String number, String words) {
        this.request = request;
        this.number = number;
        this.words = words;
    }

    String words() {
        return words;
    }
}
