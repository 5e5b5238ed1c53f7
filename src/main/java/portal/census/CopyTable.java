package portal.census;

import java.util.List;

/**
 * One class of data in a person's copy: a CSV file, a member of data.json and a section of index.html.
 *
 * @param name    file name without ending, lower_snake, such as {@code contact_points}; title is {@code copy.NAME} in the bundle
 * @param columns lower_snake column names
 * @param rows    values as text, in the order of the columns, null for absent; empty when we hold nothing
 */
public record CopyTable(String name, List<String> columns, List<List<String>> rows) {

    public CopyTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
