package portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Command;

/** {@code audit verify}: says that the trail is whole, or names the first entry that is not as it was written. */
@ApplicationScoped
@Uses(Purpose.SECURITY)
class VerifyAudit implements Command {

    @Inject Verification verification;

    @Override
    public String name() {
        return "audit verify";
    }

    @Override
    public String usage() {
        return "audit verify                checks every entry of the audit trail and names the first broken one";
    }

    @Override
    public String run(List<String> arguments) {
        Verification.Verdict verdict = verification.verify();
        if (!verdict.isSound()) {
            throw new CommandFailed("The audit trail is broken: " + verdict.problem() + ". " + verdict.entries()
                    + " entries before it are sound.");
        }
        return "The audit trail is whole up to entry " + verdict.entries() + ".";
    }
}
