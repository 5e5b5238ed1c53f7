package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Command;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.platform.Token;

/** {@code staff add LOGIN EMAIL ROLE[,ROLE]}: how the first member of staff comes in; nobody is there from the start. */
@ApplicationScoped
@Uses(Purpose.SECURITY)
class StaffAdd implements Command {

    private static final String USAGE = "staff add LOGIN EMAIL ROLE[,ROLE]";

    @Inject Accounts accounts;
    @Inject Settings settings;

    @Override
    public String name() {
        return "staff add";
    }

    @Override
    public String usage() {
        return USAGE + "   prints a link, good once and for 24 hours, that sets the password";
    }

    @Override
    public String run(List<String> arguments) {
        if (arguments.size() != 3 || !arguments.get(1).matches("[^@\\s]+@[^@\\s]+")) {
            throw new CommandFailed("Usage: " + USAGE + "\nRoles: " + roles());
        }
        try {
            Token token = accounts.addStaff(new LoginName(arguments.get(0)), arguments.get(1), roles(arguments.get(2)));
            return "Open this link within 24 hours to set the password:\n" + settings.baseUrl() + "/staff/set-password/" + token.secret();
        } catch (Refusal refused) {
            throw new CommandFailed(switch (refused.key()) {
                case "login_name.taken" -> "The login name is taken.";
                case "staff.roles" -> "A role is missing or not one for staff. Roles: " + roles();
                default -> "A login name has " + LoginName.SHORTEST + " to " + LoginName.LONGEST + " letters, digits and . _ - @";
            });
        }
    }

    private static Set<Role> roles(String typed) {
        try {
            return Arrays.stream(typed.split(",")).map(Role::valueOf).collect(Collectors.toSet());
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("staff.roles");
        }
    }

    private static String roles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.CUSTOMER).map(Role::name).collect(Collectors.joining(", "));
    }
}
