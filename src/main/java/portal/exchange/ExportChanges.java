package portal.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Command;

/**
 * {@code changes export DIR}: writes everything that the billing system has not taken yet to {@code changes.csv}. The file appears whole
 * or not at all, and an older one makes way for it: it holds all that the older one held and was not taken since.
 */
@ApplicationScoped
@Uses({Purpose.SERVICE, Purpose.BILLING})
class ExportChanges implements Command {

    private static final String FILE = "changes.csv";

    @Inject ChangeFeed feed;

    @Override
    public String name() {
        return "changes export";
    }

    @Override
    public String usage() {
        return "changes export DIR             write changes.csv with every change the billing system has not taken";
    }

    @Override
    public String run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new CommandFailed(usage());
        }
        try {
            return export(Path.of(arguments.get(0)));
        } catch (IOException unwritable) {
            throw new CommandFailed("The folder cannot be written to: " + unwritable.getClass().getSimpleName());
        }
    }

    private String export(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(FILE + ".part");
        long seq = 0;
        long lines = 0;
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(part, StandardCharsets.UTF_8)) {
            writer.writeRecord(ChangeLine.COLUMNS);
            for (List<ChangeLine> next = feed.linesAfter(seq); !next.isEmpty(); next = feed.linesAfter(seq)) {
                next.forEach(line -> writer.writeRecord(line.values()));
                seq = next.get(next.size() - 1).seq();
                lines += next.size();
            }
        }
        Files.move(part, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return lines + " changes in " + folder.resolve(FILE) + (lines == 0 ? "" : ", the last is number " + seq);
    }
}
