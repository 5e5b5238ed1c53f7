package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import portal.platform.Command;
import portal.platform.Token;

/** {@code newsletter send FILE}: empty lines part the paragraphs, and the first one is the title. The same file twice sends nothing more. */
@ApplicationScoped
public class SendNewsletter implements Command {

    private static final int ISSUE_LENGTH = 32;

    @Inject Newsletter newsletter;

    @Override
    public String name() {
        return "newsletter send";
    }

    @Override
    public String usage() {
        return "newsletter send FILE   mail a text to everybody who wants the newsletter";
    }

    @Override
    public String run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new CommandFailed(usage());
        }
        return "Letters in the outbox: " + send(read(Path.of(arguments.get(0))));
    }

    /** Returns how many customers it is for. */
    public int send(String text) {
        List<String> parts = Arrays.stream(text.replace("\r", "").strip().split("\n\\s*\n")).map(String::strip).toList();
        int letters = 0;
        Long after = Long.MIN_VALUE;
        while (after != null) {
            Newsletter.Progress progress = newsletter.send(Token.hash(text).substring(0, ISSUE_LENGTH), parts.get(0),
                    parts.subList(1, parts.size()), after);
            letters += progress.written();
            after = progress.last();
        }
        return letters;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new CommandFailed("The file " + file + " cannot be read.");
        }
    }
}
