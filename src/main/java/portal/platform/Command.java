package portal.platform;

import java.util.List;

/** Something an operator does from the command line, with the portal's own services: {@code java -jar portal.jar NAME arguments}. */
public interface Command {

    /** The words that call it, such as {@code audit verify}. */
    String name();

    /** One line for the list of commands, with the arguments. */
    String usage();

    /**
     * Does it. Returns what the operator reads; a {@link Refusal} is printed as its key and ends with exit code 1.
     *
     * @throws CommandFailed when the answer is bad news, with the words to print
     */
    String run(List<String> arguments);

    /** The command worked, but what it found is wrong: exit code 1 with these words. */
    class CommandFailed extends RuntimeException {
        public CommandFailed(String words) {
            super(words, null, false, false);
        }
    }
}
