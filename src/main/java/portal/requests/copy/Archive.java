package portal.requests.copy;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import portal.census.CopyFile;
import portal.census.CopyTable;

/**
 * Writes the ZIP file of a copy: {@code index.html} to read and print, {@code data.json} for machines, a CSV file for each class, the
 * files that the person gave us, and {@code MANIFEST.sha256}, which {@code sha256sum -c MANIFEST.sha256} checks. Holds one part or one
 * file in memory at a time.
 *
 * <p>Values are exactly what we hold, also where a spreadsheet would take them for a formula: this is the person's own data. Every
 * field of a CSV file is quoted.
 */
final class Archive {

    private final Parts parts;
    private final List<CopyFile> files;
    private final CopyWords words;
    private final Instant made;
    private final Map<String, String> manifest = new LinkedHashMap<>();

    /** The parts in their order; read once for each kind of file. */
    interface Parts {

        void each(Use use) throws IOException;

        /** What is done with one table. */
        interface Use {
            void with(CopyTable table) throws IOException;
        }
    }

    Archive(Parts parts, List<CopyFile> files, CopyWords words, Instant made) {
        this.parts = parts;
        this.files = List.copyOf(files);
        this.words = words;
        this.made = made;
    }

    /** Writes everything and leaves the stream open. */
    void writeTo(OutputStream file) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8);
        entry(zip, "index.html", out -> CopyHtml.write(parts, words, made, out));
        entry(zip, "data.json", this::json);
        parts.each(table -> entry(zip, "csv/" + table.name() + ".csv", out -> csv(table, out)));
        for (CopyFile one : files) {
            file(zip, one.path(), one.content().read());
        }
        zip.putNextEntry(at("MANIFEST.sha256"));
        for (Map.Entry<String, String> line : manifest.entrySet()) {
            zip.write((line.getValue() + "  " + line.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private interface Text {
        void to(Writer out) throws IOException;
    }

    private void entry(ZipOutputStream zip, String name, Text text) throws IOException {
        MessageDigest sha256 = sha256();
        zip.putNextEntry(at(name));
        Writer out = new BufferedWriter(new OutputStreamWriter(
                new DigestOutputStream(new KeptOpen(zip), sha256), StandardCharsets.UTF_8));
        text.to(out);
        out.flush();
        zip.closeEntry();
        manifest.put(name, HexFormat.of().formatHex(sha256.digest()));
    }

    private void file(ZipOutputStream zip, String path, byte[] content) throws IOException {
        zip.putNextEntry(at(path));
        zip.write(content);
        zip.closeEntry();
        manifest.put(path, HexFormat.of().formatHex(sha256().digest(content)));
    }

    private ZipEntry at(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(made.toEpochMilli());
        return entry;
    }

    private static void csv(CopyTable table, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(out);
        csv.writeRecord(table.columns());
        for (List<String> row : table.rows()) {
            csv.writeRecord(row);
        }
        csv.flush();
    }

    private void json(Writer out) throws IOException {
        out.write("{\n  \"operator\": " + Json.text(words.operator()) + ",\n  \"made\": " + Json.text(made.toString()));
        parts.each(table -> {
            out.write(",\n  " + Json.text(table.name()) + ": [");
            String separator = "";
            for (List<String> row : table.rows()) {
                out.write(separator + "\n    " + Json.object(table.columns(), row));
                separator = ",";
            }
            out.write(table.rows().isEmpty() ? "]" : "\n  ]");
        });
        out.write("\n}\n");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An entry is closed, the archive goes on. */
    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
