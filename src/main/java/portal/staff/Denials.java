package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.Purpose;
import portal.security.CurrentUser;

/** Remembers that somebody tried what their role does not allow, although nothing came of it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Denials {

    @Inject Audit audit;
    @Inject CurrentUser user;

    void record(Capability needed) {
        audit.record(new AuditEntry(user.actor(), "staff.denied", null, Set.of(), Purpose.SECURITY, null, needed.name()));
    }
}
