package portal.staff;

import java.time.Instant;
import java.util.List;
import portal.audit.AuditView;
import portal.census.DataClass;
import portal.census.Purpose;

/** One entry of the audit on the console. {@code who} is the login of staff or the name of a job, empty for customers and visitors. */
public record AuditRow(long seq, Instant at, String kind, String who, String role, String action, List<DataClass> classes, Purpose purpose,
        boolean explained) {

    static AuditRow of(AuditView entry, String who) {
        return new AuditRow(entry.seq(), entry.at(), entry.actor().kind().name(), who, entry.actor().role(), entry.action(),
                entry.classes().stream().sorted().toList(), entry.purpose(), entry.note() != null);
    }
}
