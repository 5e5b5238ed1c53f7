package portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the operator command that was called and hands its words back to the launcher. Exit codes: 0 well, 1 bad news, 2 unknown. */
@ApplicationScoped
public class Commands {

    static final String COMMAND = "portal.command";
    private static final String OUTPUT = "portal.command.output";
    private static final String EXIT = "portal.command.exit";

    @Inject @Any Instance<Command> commands;

    /** Whether this process was started for that one command. */
    public static boolean isCalled(String name) {
        String line = System.getProperty(COMMAND);
        return line != null && (line.equals(name) || line.startsWith(name + " "));
    }

    void run(String line) {
        for (Command command : commands) {
            if (line.equals(command.name()) || line.startsWith(command.name() + " ")) {
                answer(command, line.substring(command.name().length()).strip());
                return;
            }
        }
        say(2, "There is no command \"" + line + "\". The commands are:\n" + commands.stream()
                .map(command -> "  " + command.usage()).sorted().collect(Collectors.joining("\n")));
    }

    private static void answer(Command command, String arguments) {
        try {
            say(0, command.run(arguments.isEmpty() ? List.of() : List.of(arguments.split("\\s+"))));
        } catch (Command.CommandFailed | Refusal bad) {
            say(1, bad.getMessage());
        }
    }

    private static void say(int exit, String words) {
        System.setProperty(OUTPUT, words);
        System.setProperty(EXIT, String.valueOf(exit));
    }
}
