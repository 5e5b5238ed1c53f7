package portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** Forgets what was typed about a person. The entries stay for the chain; with the customer row goes what their pseudonym meant. */
@ApplicationScoped
class AuditErasure implements ErasureStep {

    private static final int AFTER_ALL_FEATURES = 990;

    @Inject Audit audit;
    @Inject Instance<Subjects> subjects;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(AuditLine.class, AuditNote.class, DataUse.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        String subject = subjects.get().keyOf(customer);
        return subject == null ? lines(0, 0) : lines(audit.countAbout(subject), audit.countUses(subject));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        String subject = subjects.get().keyOf(customer);
        if (subject == null) {
            return lines(0, 0);
        }
        audit.forget(subject);
        return lines(audit.countAbout(subject), audit.forgetUses(subject));
    }

    @Override
    public int order() {
        return AFTER_ALL_FEATURES;
    }

    private static List<ErasureLine> lines(long entries, long uses) {
        return List.of(ErasureLine.anonymised(DataClass.ACCESS_LOG, entries), ErasureLine.deleted(DataClass.ACCESS_LOG, uses));
    }
}
