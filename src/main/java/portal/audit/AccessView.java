package portal.audit;

import java.time.Instant;
import java.util.Set;
import portal.census.DataClass;
import portal.census.Purpose;

/**
 * Somebody on the staff looked at a person or did something for them, as that person may read it.
 *
 * @param role   what they acted as; who it was stays inside
 * @param reason what they gave as their reason, null when none was asked for or it has been forgotten
 */
public record AccessView(Instant at, String role, String action, Set<DataClass> classes, Purpose purpose, String reason) {
}
