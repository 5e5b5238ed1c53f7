package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Command;

/** {@code extract import DIR}: takes an extract from the billing system and prints what became of it. */
@ApplicationScoped
@Uses({Purpose.SERVICE, Purpose.BILLING})
public class ImportExtract implements Command {

    private static final int PROBLEMS_PRINTED = 50;

    @Inject Imports imports;
    @Inject ImportDesk desk;

    @Override
    public String name() {
        return "extract import";
    }

    @Override
    public String usage() {
        return "extract import DIR             take an extract of the billing system";
    }

    @Override
    public String run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new CommandFailed(usage());
        }
        ImportView view = imports.importExtract(Path.of(arguments.get(0)));
        if (view.state() == ImportState.FAILED) {
            throw new CommandFailed("The import could not go on; the log says why.\n" + words(view));
        }
        return words(view);
    }

    private String words(ImportView view) {
        long millis = Math.max(1, Duration.between(view.startedAt(), view.endedAt()).toMillis());
        String problems = desk.problems(view.reference(), PROBLEMS_PRINTED).stream()
                .map(one -> "  " + one.file() + (one.line() == 0 ? "" : ":" + one.line()) + "  " + one.reason()
                        + (one.column() == null ? "" : " (" + one.column() + ")")).collect(Collectors.joining("\n"));
        return "Import " + view.reference() + ": " + view.linesDone() + " lines in " + millis + " ms, " + view.linesDone() * 1000 / millis
                + " lines a second\n  " + view.created() + " created, " + view.changed() + " changed, " + view.unchanged()
                + " unchanged, " + view.skipped() + " skipped, " + view.problems() + " problems\n" + problems;
    }
}
