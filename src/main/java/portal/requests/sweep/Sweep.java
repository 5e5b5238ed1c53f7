package portal.requests.sweep;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks through every column of every table for a person who should be gone. It knows no feature and no entity: it reads the schema
 * as the database describes it, so that a column which somebody adds next year is swept too.
 *
 * <p>Texts are searched without regard to case, bytes as they are (a sealed value shows nothing, but its row names its owner), and row
 * numbers for the customer's. A row that names another person as its owner is theirs: families share mailboxes and names. Limit: the
 * address of a house is not searched, because it stays with the house.
 */
public final class Sweep {

    private final Connection database;
    private final Schema schema;
    private final KnownValues person;
    /** Columns, as {@code table.column}, where a pseudonym may stay. */
    private final Set<String> pseudonymous;

    public Sweep(Connection database, KnownValues person, Set<String> pseudonymous) {
        this.database = database;
        this.schema = new Schema(database);
        this.person = person;
        this.pseudonymous = pseudonymous;
    }

    /** Everything of the database, as the transaction of this connection sees it. */
    public Swept look() throws SQLException {
        List<Find> finds = new ArrayList<>();
        int columns = 0;
        Map<String, List<Schema.Column>> tables = schema.tables();
        for (Map.Entry<String, List<Schema.Column>> table : tables.entrySet()) {
            columns += table.getValue().size();
            finds.addAll(new TableSweep(database, schema, person, pseudonymous, table.getKey(), table.getValue()).look(table.getValue()));
        }
        return new Swept(tables.size(), columns, 0, finds);
    }
}
