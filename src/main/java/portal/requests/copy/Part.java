package portal.requests.copy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import portal.census.CopyTable;

/**
 * What one feature gave for the copy, as it waits on disk for the others: so a crash costs one part and not the whole. Counts and
 * UTF-8 texts with their length in front, -1 for an absent value; a byte before each row says that there is one. Neither side ever
 * holds more than a row.
 */
final class Part {

    private static final int ABSENT = -1;

    private Part() {
    }

    static void write(List<CopyTable> tables, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
        out.writeInt(tables.size());
        for (CopyTable table : tables) {
            text(out, table.name());
            texts(out, table.columns());
            table.content().each(row -> {
                out.writeBoolean(true);
                texts(out, row);
            });
            out.writeBoolean(false);
        }
        out.flush();
    }

    /** Hands on one table after the other, whose rows can be had once, and only while it is handed on. */
    static void read(InputStream from, Archive.Parts.Use use) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from));
        for (int left = in.readInt(); left > 0; left--) {
            String name = text(in);
            Rows rows = new Rows(in);
            use.with(new CopyTable(name, texts(in), rows));
            rows.each(unwanted -> { });
        }
    }

    /** What is left of a table's rows. */
    private static final class Rows implements CopyTable.Rows {

        private final DataInputStream in;
        private boolean over;

        Rows(DataInputStream in) {
            this.in = in;
        }

        @Override
        public void each(CopyTable.Use use) throws IOException {
            while (!over && in.readBoolean()) {
                use.with(texts(in));
            }
            over = true;
        }
    }

    private static void texts(DataOutputStream out, List<String> values) throws IOException {
        out.writeInt(values.size());
        for (String each : values) {
            text(out, each);
        }
    }

    private static void text(DataOutputStream out, String each) throws IOException {
        if (each == null) {
            out.writeInt(ABSENT);
            return;
        }
        byte[] bytes = each.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> values = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(text(in));
        }
        return values;
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length == ABSENT ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
