package portal.requests.sweep;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Leaves out the rows that name another person as their owner: families share mailboxes and names. */
final class Owner {

    private static final Set<String> OWNERS = Set.of("customer_id", "subject_id", "subject_key");
    static final Owner NONE = new Owner("", List.of());

    private final List<String> columns;

    Owner(String table, List<Schema.Column> all) {
        columns = new ArrayList<>(all.stream().map(Schema.Column::name).filter(OWNERS::contains).toList());
        if (table.equals("customer")) {
            columns.add("id");
        }
    }

    String condition() {
        StringBuilder condition = new StringBuilder();
        columns.forEach(column -> condition.append(" AND (").append(column).append(" IS NULL OR ").append(column).append(" = ?)"));
        return condition.toString();
    }

    void bind(PreparedStatement query, int from, KnownValues person) throws SQLException {
        int i = from;
        for (String column : columns) {
            query.setObject(i++, column.equals("subject_key") ? person.pseudonyms().get(0) : (Object) person.customer());
        }
    }
}
