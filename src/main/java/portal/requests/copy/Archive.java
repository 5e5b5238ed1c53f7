package portal.requests.copy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipOutputStream;
import portal.census.CopyFile;
import portal.census.CopyTable;

/**
 * Writes the ZIP file of a copy: {@code index.html} and {@code your-data.pdf} to read and print, {@code data.json} with its schema for
 * machines, a CSV file for each class, the files of the features, and what it takes to see that nothing was changed since
 * ({@link Seal}). Holds one row or a piece of one file in memory at a time; the PDF, which cannot be streamed, holds the beginning of
 * each table.
 */
final class Archive {

    private final Parts parts;
    private final List<CopyFile> files;
    private final CopyWish wish;
    private final CopyWords words;

    /** The parts in their order; read once for each kind of file. */
    interface Parts {

        void each(Use use) throws IOException;

        /** What is done with one table, whose rows can be had once. */
        interface Use {
            void with(CopyTable table) throws IOException;
        }
    }

    Archive(Parts parts, List<CopyFile> files, CopyWish wish, CopyWords words) {
        this.parts = parts;
        this.files = List.copyOf(files);
        this.wish = wish;
        this.words = words;
    }

    /** Writes everything and leaves the stream open. */
    void writeTo(OutputStream file, Seal seal) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8);
        Entries entries = new Entries(zip, words.made());
        if (wish.has(CopyFormat.PAGE)) {
            text(entries, "index.html", out -> CopyHtml.page(parts, wish, words, out));
        }
        if (wish.has(CopyFormat.PDF)) {
            entries.add("your-data.pdf", out -> CopyPdf.write(parts, wish, words, out));
        }
        if (wish.has(CopyFormat.JSON)) {
            text(entries, "data.json", out -> DataJson.write(parts, words, out));
            text(entries, "data.schema.json", out -> DataJson.schema(parts, words, out));
        }
        if (wish.has(CopyFormat.CSV)) {
            parts.each(table -> text(entries, "csv/" + table.name() + ".csv", out -> DataCsv.write(table, out)));
        }
        for (CopyFile one : files) {
            entries.add(one.path(), one.content()::writeTo);
        }
        seal.put(entries, words);
        zip.finish();
        zip.flush();
    }

    private interface Text {
        void to(Writer out) throws IOException;
    }

    private static void text(Entries entries, String name, Text text) throws IOException {
        entries.add(name, stream -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            text.to(out);
            out.flush();
        });
    }
}
