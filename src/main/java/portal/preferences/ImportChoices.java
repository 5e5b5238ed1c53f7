package portal.preferences;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Command;

/** {@code choices import FILE}: takes choices that were made elsewhere before, and prints what became of them. Each line counts by itself. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class ImportChoices implements Command {

    private static final int PROBLEMS_PRINTED = 50;

    @Inject ImportedChoices choices;

    @Override
    public String name() {
        return "choices import";
    }

    @Override
    public String usage() {
        return "choices import FILE            take choices about mails from a CSV: customer,topic,channel,choice,said,source";
    }

    @Override
    public String run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new CommandFailed(usage());
        }
        Map<ImportedChoices.Result, Integer> counts = new EnumMap<>(ImportedChoices.Result.class);
        List<String> problems = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(Path.of(arguments.get(0)))) {
            for (NamedCsvRecord line : lines) {
                ImportedChoices.Result result = choices.take(new ImportedChoices.Line(value(line, "customer"), value(line, "topic"),
                        value(line, "channel"), value(line, "choice"), value(line, "said"), value(line, "source")));
                counts.merge(result, 1, Integer::sum);
                if (result.isProblem() && problems.size() < PROBLEMS_PRINTED) {
                    problems.add("  line " + line.getStartingLineNumber() + "  " + result);
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException unreadable) {
            throw new CommandFailed("The file could not be read to its end; lines before stay taken, and it can be taken again.");
        }
        return counts + "\n" + String.join("\n", problems);
    }

    private static String value(NamedCsvRecord line, String column) {
        return line.findField(column).map(String::strip).orElse("");
    }
}
