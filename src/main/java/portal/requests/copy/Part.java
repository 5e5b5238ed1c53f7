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
 * UTF-8 texts with their length in front, -1 for an absent value.
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
            out.writeInt(table.rows().size());
            for (List<String> row : table.rows()) {
                texts(out, row);
            }
        }
        out.flush();
    }

    static List<CopyTable> read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from));
        List<CopyTable> tables = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = text(in);
            List<String> columns = texts(in);
            List<List<String>> rows = new ArrayList<>();
            for (int rowsLeft = in.readInt(); rowsLeft > 0; rowsLeft--) {
                rows.add(texts(in));
            }
            tables.add(new CopyTable(name, columns, rows));
        }
        return tables;
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
