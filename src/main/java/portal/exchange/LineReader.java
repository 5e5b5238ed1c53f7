package portal.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads one file of an extract in batches. A value holds no line break, so every line stands for itself: an open quote spoils its own
 * line and no other. What follows a line with the same key starts a new batch, so that the later one wins, as it does across batches.
 */
final class LineReader<T> implements Closeable {

    static final int BATCH = 500;
    private static final CsvReader.CsvReaderBuilder CSV = CsvReader.builder().allowUnclosedQuote(false)
            .allowExtraCharsAfterClosingQuote(false).skipEmptyLines(false);

    private final ExtractFile file;
    private final Function<Fields, T> parser;
    private final Function<T, String> key;
    private final Lines lines;
    private final Header header;
    private Batch.Row<T> heldBack;
    private long read;

    /** @throws BadLine when the first line is no header of this file */
    LineReader(Path folder, ExtractFile file, Function<Fields, T> parser, Function<T, String> key) throws IOException {
        this.file = file;
        this.parser = parser;
        this.key = key;
        this.lines = new Lines(folder.resolve(file.fileName()));
        try {
            Lines.Line first = lines.next();
            this.header = new Header(file, first == null ? List.of() : values(first));
        } catch (BadLine notThisFile) {
            lines.close();
            throw notThisFile;
        }
    }

    List<BadLine> remarks() {
        return header.remarks();
    }

    /** How many lines there were below the header so far. */
    long read() {
        return read;
    }

    /** The next lines; without rows and problems at the end. */
    Batch<T> next() throws IOException {
        List<Batch.Row<T>> rows = new ArrayList<>();
        List<ProblemView> problems = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        if (heldBack != null) {
            keys.add(key.apply(heldBack.value()));
            rows.add(heldBack);
            heldBack = null;
        }
        while (rows.size() + problems.size() < BATCH && heldBack == null) {
            Lines.Line line = lines.next();
            if (line == null) {
                break;
            }
            read++;
            try {
                Batch.Row<T> row = new Batch.Row<>(line.number(), parser.apply(header.fields(values(line))));
                if (keys.add(key.apply(row.value()))) {
                    rows.add(row);
                } else {
                    heldBack = row;
                }
            } catch (BadLine bad) {
                problems.add(new ProblemView(file.fileName(), line.number(), bad.column(), bad.reason()));
            }
        }
        return new Batch<>(file, rows, problems);
    }

    private static List<String> values(Lines.Line line) {
        if (line.text() == null) {
            throw new BadLine(line.reason(), null);
        }
        try {
            return CSV.ofSingleCsvRecord(line.text()).getFields();
        } catch (CsvParseException broken) {
            throw new BadLine("import.broken_quotes", null);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
