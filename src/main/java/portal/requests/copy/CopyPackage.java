package portal.requests.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.platform.Stored;

/**
 * A finished copy that its person can fetch for a few days. The file lies sealed in the data folder under the request's reference.
 * Each fetch is noted. The row goes when the days are over or the person is erased, and the file with it.
 */
@Entity
@Table(name = "copy_package")
class CopyPackage extends Stored {

    @NotPersonal("number of the request")
    @Column(name = "request_id", nullable = false, updatable = false)
    private long request;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, copy = CopyAction.OMIT)
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customer;

    @NotPersonal("reference of the request")
    @Column(name = "file_name", nullable = false, updatable = false, length = 80)
    private String fileName;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Column(name = "size_bytes", nullable = false, updatable = false)
    private long size;

    @NotPersonal("hash of a file that is destroyed with this row")
    @Column(name = "sha256", nullable = false, updatable = false, length = 64)
    private String sha256;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Column(name = "fetches", nullable = false)
    private int fetches;

    /** The last time; null before the first. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Column(name = "fetched_at")
    private Instant fetchedAt;

    protected CopyPackage() {
    }

    CopyPackage(long request, long customer, String fileName, Content content, Instant madeAt, Instant expiresAt) {
        this.request = request;
        this.customer = customer;
        this.fileName = fileName;
        this.size = content.size();
        this.sha256 = content.sha256();
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    /** What the file holds before it is sealed. */
    record Content(long size, String sha256) {
    }

    boolean isOf(long person, Instant at) {
        return customer == person && at.isBefore(expiresAt);
    }

    void fetched(Instant at) {
        fetches++;
        fetchedAt = at;
    }

    long request() {
        return request;
    }

    String fileName() {
        return fileName;
    }

    CopyView view() {
        return new CopyView(size, sha256, madeAt, expiresAt, fetches, fetchedAt);
    }
}
