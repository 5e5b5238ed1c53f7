package portal.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes the files of an extract side by side, line by line, and the manifest last: an extract without one is not finished. */
final class ExtractWriter implements AutoCloseable {

    private final Path folder;
    private final Map<ExtractFile, CsvWriter> writers = new EnumMap<>(ExtractFile.class);
    private final Map<ExtractFile, Long> lines = new EnumMap<>(ExtractFile.class);

    ExtractWriter(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        for (ExtractFile file : ExtractFile.values()) {
            CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF)
                    .build(folder.resolve(file.fileName()), StandardCharsets.UTF_8);
            writers.put(file, writer);
            lines.put(file, 0L);
            writer.writeRecord(file.columns());
        }
    }

    /** One line, its values in the order of {@link ExtractFile#columns}; null for absent. */
    void line(ExtractFile file, Object... values) {
        List<String> texts = Stream.of(values).map(value -> Objects.toString(value, "")).toList();
        if (texts.size() != file.columns().size()) {
            throw new IllegalArgumentException(file + " has other columns");
        }
        writers.get(file).writeRecord(texts);
        lines.merge(file, 1L, Long::sum);
    }

    /** Hundredths as an amount of money. */
    static String money(Long minor) {
        return minor == null ? null : BigDecimal.valueOf(minor, 2).toPlainString();
    }

    void finish(Instant extractedAt) {
        close();
        new Manifest(extractedAt, 0, lines).write(folder);
    }

    @Override
    public void close() {
        try {
            for (CsvWriter writer : writers.values()) {
                writer.close();
            }
            writers.clear();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
