package portal.census;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One class of data in a person's copy: a CSV file, a member of data.json and a section of index.html.
 *
 * @param name    file name without ending, lower_snake, such as {@code contact_points}; title is {@code copy.NAME} in the bundle
 * @param columns lower_snake column names
 * @param content rows: values as text, in the order of the columns, null for absent; none when we hold nothing
 * @param day     the column by whose day a copy of some days only chooses; null for what is always in it
 */
public record CopyTable(String name, List<String> columns, Rows content, String day) {

    /** Rows one after the other, so that years of them need no more memory than one. Outside any transaction: each bit brings its own. */
    public interface Rows {
        void each(Use use) throws IOException;
    }

    /** What is done with a row. */
    public interface Use {
        void with(List<String> row) throws IOException;
    }

    public CopyTable {
        columns = List.copyOf(columns);
        if (day != null && !columns.contains(day)) {
            throw new IllegalArgumentException(name + " has no column " + day);
        }
    }

    public CopyTable(String name, List<String> columns, Rows content) {
        this(name, columns, content, null);
    }

    /** Of rows that are few. */
    public CopyTable(String name, List<String> columns, List<List<String>> rows) {
        this(name, columns, one(rows), null);
    }

    private static Rows one(List<List<String>> rows) {
        List<List<String>> all = List.copyOf(rows);
        return use -> {
            for (List<String> row : all) {
                use.with(row);
            }
        };
    }

    /** The same, of which a copy of some days holds the rows with such a day (or moment, in ISO 8601) in this column. */
    public CopyTable by(String column) {
        return new CopyTable(name, columns, content, column);
    }

    /** All rows at once, of a table that is known to be short. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        try {
            content.each(rows::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }
}
