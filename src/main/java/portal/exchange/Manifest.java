package portal.exchange;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import portal.platform.Refusal;

/**
 * {@code manifest.properties}: when the extract was taken, and how many lines each file has, so that a transfer that broke off is
 * noticed. {@code changes_taken} says up to which number the billing system has taken our changes; absent means none yet.
 */
record Manifest(Instant extractedAt, long changesTaken, Map<ExtractFile, Long> lines) {

    static final String FILE = "manifest.properties";
    private static final String LAYOUT = "1";

    /** @throws Refusal when it is missing, of another layout, or says nothing usable */
    static Manifest read(Path folder) {
        if (!Files.isRegularFile(folder.resolve(FILE))) {
            throw new Refusal("import.no_manifest");
        }
        Properties text = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            text.load(reader);
            if (!LAYOUT.equals(text.getProperty("layout"))) {
                throw new Refusal("import.other_layout");
            }
            Map<ExtractFile, Long> lines = new EnumMap<>(ExtractFile.class);
            for (ExtractFile file : ExtractFile.values()) {
                lines.put(file, Long.valueOf(text.getProperty(file.countKey(), file.isOptional() ? "0" : "").strip()));
            }
            return new Manifest(Instant.parse(text.getProperty("extracted_at", "").strip()),
                    Long.parseLong(text.getProperty("changes_taken", "0").strip()), lines);
        } catch (IOException | DateTimeException | IllegalArgumentException unusable) {
            throw new Refusal("import.bad_manifest");
        }
    }

    void write(Path folder) {
        StringBuilder text = new StringBuilder("layout=" + LAYOUT + "\nextracted_at=" + extractedAt + "\n");
        lines.forEach((file, count) -> text.append(file.countKey()).append('=').append(count).append('\n'));
        try {
            Files.writeString(folder.resolve(FILE), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    long total() {
        return lines.values().stream().mapToLong(Long::longValue).sum();
    }
}
