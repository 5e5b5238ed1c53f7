package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import portal.audit.Verification;
import portal.canary.CanaryView;
import portal.platform.NotFound;

/** The audit, newest first, in pages that go on from an entry. */
@Named
@RequestScoped
public class StaffAuditPage {

    @Inject AuditRoom room;
    @Inject HttpServletRequest request;

    private List<AuditRow> rows;
    private Verification.Verdict verdict;
    private CanaryView canary;

    @PostConstruct
    void load() {
        rows = room.page(before());
        canary = room.canary().orElse(null);
    }

    private long before() {
        String before = request.getParameter("before");
        if (before == null) {
            return Long.MAX_VALUE;
        }
        if (!before.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(before);
    }

    public void verify() {
        verdict = room.verify();
    }

    public List<AuditRow> getRows() {
        return rows;
    }

    public boolean isFirst() {
        return request.getParameter("before") == null;
    }

    /** The entry from which older ones go on; 0 when these are the first of all. */
    public long getOlder() {
        return rows.size() < AuditRoom.ROWS_A_PAGE ? 0 : rows.get(rows.size() - 1).seq();
    }

    /** The last one; null when none ever flew. */
    public CanaryView getCanary() {
        return canary;
    }

    public Verification.Verdict getVerdict() {
        return verdict;
    }
}
