package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Command;
import portal.platform.NotFound;

/** {@code staff deactivate LOGIN}: the person is signed out everywhere within seconds and cannot come in again. */
@ApplicationScoped
@Uses(Purpose.SECURITY)
class StaffDeactivate implements Command {

    @Inject Accounts accounts;

    @Override
    public String name() {
        return "staff deactivate";
    }

    @Override
    public String usage() {
        return "staff deactivate LOGIN      signs the member of staff out everywhere, for good";
    }

    @Override
    public String run(List<String> arguments) {
        try {
            accounts.deactivateStaff(arguments.size() == 1 ? arguments.get(0) : "", SecurityLog.OPERATOR);
            return "Done: " + arguments.get(0) + " can no longer sign in.";
        } catch (NotFound unknown) {
            throw new CommandFailed("There is no member of staff with that login name.");
        }
    }
}
