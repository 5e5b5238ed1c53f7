package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.audit.AuditView;
import portal.audit.Verification;
import portal.canary.CanaryBook;
import portal.canary.CanaryView;
import portal.census.Purpose;
import portal.security.Accounts;
import portal.security.LoginAccountView;

/** The audit for those who check it: who did what and why, without the people it was done to and without typed words. */
@ApplicationScoped
@Transactional
public class AuditRoom {

    static final int ROWS_A_PAGE = 50;

    @Inject Audit audit;
    @Inject Verification verification;
    @Inject Accounts accounts;
    @Inject CanaryBook canaries;
    @Inject OnDuty onDuty;

    /** The newest entries before one; reading the audit is itself not an entry, or the trail would be full of its readers. */
    @Needs(Capability.SEE_AUDIT)
    public List<AuditRow> page(long before) {
        Map<String, String> names = new HashMap<>();
        return audit.page(before, ROWS_A_PAGE).stream()
                .map(entry -> AuditRow.of(entry, names.computeIfAbsent(entry.actor().key(), key -> nameOf(entry)))).toList();
    }

    /** What came of the last canary; empty when none ever flew. */
    @Needs(Capability.SEE_AUDIT)
    public Optional<CanaryView> canary() {
        return canaries.newest();
    }

    /** Walks the whole chain, and remembers that somebody did and what came of it. */
    @Needs(Capability.SEE_AUDIT)
    public Verification.Verdict verify() {
        Verification.Verdict verdict = verification.verify();
        audit.record(new AuditEntry(onDuty.acting(Capability.SEE_AUDIT), verdict.isSound() ? "audit.verified" : "audit.broken", null,
                Set.of(), Purpose.SECURITY, null, null));
        return verdict;
    }

    /** Staff by their login; everybody else without a name. */
    private String nameOf(AuditView entry) {
        return switch (entry.actor().kind()) {
            case STAFF -> accounts.findStaff(entry.actor().key()).map(LoginAccountView::login).orElse("");
            case SYSTEM -> entry.actor().key();
            case CUSTOMER, PUBLIC -> "";
        };
    }
}
