package portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import portal.census.Purpose;
import portal.vault.KeysRotated;

/** The audit line of a change of keys: the vault stands above the trail and cannot write to it. */
@ApplicationScoped
class RotationLine {

    @Inject Audit audit;

    void write(@Observes KeysRotated rotated) {
        audit.record(new AuditEntry(Actor.system("operator"), "keys.rotated", null, Set.of(), Purpose.SECURITY, null, null));
    }
}
