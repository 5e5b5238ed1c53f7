package portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;

/** When each kind of data about one person was last used, so that every value can say it without a walk through the trail. Erasure deletes it. */
@Entity
@Table(name = "data_use")
class DataUse extends Stored {

    @PersonalData(value = DataClass.ACCESS_LOG, purpose = Purpose.RIGHTS, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "subject_key", nullable = false, updatable = false, length = AuditEntry.KEY_LENGTH)
    private String subjectKey;

    @PersonalData(value = DataClass.ACCESS_LOG, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "uses", nullable = false, length = Uses.MAX)
    private Uses uses = Uses.NONE;

    @NotPersonal("the earliest of these days, by which they are found when their time is over")
    @Column(name = "oldest_at", nullable = false)
    private Instant oldest;

    protected DataUse() {
    }

    DataUse(String subjectKey) {
        this.subjectKey = subjectKey;
    }

    void note(Set<DataClass> classes, LastUse use) {
        keep(uses.with(classes, use));
    }

    /** Forgets what is older. Returns whether anything is left. */
    boolean forgetBefore(Instant moment) {
        keep(uses.since(moment));
        return !uses.byClass().isEmpty();
    }

    private void keep(Uses now) {
        uses = now;
        oldest = now.byClass().values().stream().map(LastUse::at).min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    Uses uses() {
        return uses;
    }
}
