package portal.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What every row has: a number that stays inside, and a version that tells two writers apart. */
@MappedSuperclass
public abstract class Stored {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id = Ids.next();

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }
}
