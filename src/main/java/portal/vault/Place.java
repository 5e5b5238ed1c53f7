package portal.vault;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Where a sealed value lives. It is bound into the seal: moved to another table, column or row, the value no longer opens.
 *
 * @param table  the table, or the kind of file
 * @param column the column
 * @param row    what names the row for its whole life, such as its id
 */
public record Place(String table, String column, String row) {

    public Place {
        Objects.requireNonNull(table);
        Objects.requireNonNull(column);
        Objects.requireNonNull(row);
    }

    public Place(String table, String column, long row) {
        this(table, column, Long.toString(row));
    }

    /** Each part with its length before it, so that no two places look alike. */
    byte[] bytes() {
        String text = table.length() + ":" + table + column.length() + ":" + column + row.length() + ":" + row;
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
