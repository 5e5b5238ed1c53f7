package portal.audit;

import java.time.Instant;
import java.util.Set;
import portal.census.DataClass;
import portal.census.Purpose;

/** One entry as an auditor reads it; {@code note} is null when there was none or it has been forgotten. */
public record AuditView(long seq, Instant at, Actor actor, String action, String subjectKey, Set<DataClass> classes, Purpose purpose,
                        String note, String target) {
}
