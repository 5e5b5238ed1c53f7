package portal.requests.sweep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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

    private static final int BATCH = 500;

    private final Connection database;
    private final Schema schema;
    private final KnownValues person;
    private final Traces traces;
    /** Columns, as {@code table.column}, where a pseudonym may stay. */
    private final Set<String> pseudonymous;
    private final List<Find> finds = new ArrayList<>();

    public Sweep(Connection database, KnownValues person, Set<String> pseudonymous) {
        this.database = database;
        this.schema = new Schema(database);
        this.traces = new Traces(person);
        this.person = person;
        this.pseudonymous = pseudonymous;
    }

    /** Everything of the database, as the transaction of this connection sees it. */
    public Swept look() throws SQLException {
        int columns = 0;
        Map<String, List<Schema.Column>> tables = schema.tables();
        for (Map.Entry<String, List<Schema.Column>> table : tables.entrySet()) {
            Owner owner = new Owner(table.getKey(), table.getValue());
            for (Schema.Column column : table.getValue()) {
                columns++;
                switch (column.kind()) {
                    case NUMBER -> count(table.getKey(), column, column.name() + " = ?", List.of(person.customer()), Owner.NONE);
                    case TEXT -> text(table.getKey(), column, owner);
                    case BYTES -> bytes(table.getKey(), column, owner);
                }
            }
        }
        return new Swept(tables.size(), columns, 0, finds);
    }

    private void text(String table, Schema.Column column, Owner owner) throws SQLException {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (String text : person.texts()) {
            if (KnownValues.isNumber(text)) {
                number(table, column, text, owner);
                continue;
            }
            conditions.add("LOWER(" + column.name() + ")" + (KnownValues.isPart(text) ? " LIKE ? ESCAPE '!'" : " = ?"));
            values.add(KnownValues.isPart(text) ? "%" + text.replaceAll("([!%_])", "!$1") + "%" : text);
        }
        if (!pseudonymous.contains(table + "." + column.name())) {
            for (String pseudonym : person.pseudonyms()) {
                conditions.add(column.name() + " = ?");
                values.add(pseudonym);
            }
        }
        if (!conditions.isEmpty()) {
            count(table, column, "(" + String.join(" OR ", conditions) + ")", values, owner);
        }
    }

    /** What looks like the number may be part of a longer one that is not the person's; the value itself tells. */
    private void number(String table, Schema.Column column, String number, Owner owner) throws SQLException {
        long found = 0;
        try (PreparedStatement query = database.prepareStatement("SELECT " + column.name() + " FROM " + table + " WHERE LOWER("
                + column.name() + ") LIKE ?" + owner.condition())) {
            query.setString(1, "%" + number + "%");
            owner.bind(query, 2, person);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found += KnownValues.standsIn(number, row.getString(1)) ? 1 : 0;
                }
            }
        }
        found(table, column, found);
    }

    private void count(String table, Schema.Column column, String condition, List<?> values, Owner owner) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("SELECT COUNT(*) FROM " + table + " WHERE " + condition + owner.condition())) {
            int i = 1;
            for (Object value : values) {
                query.setObject(i++, value);
            }
            owner.bind(query, i, person);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                found(table, column, result.getLong(1));
            }
        }
    }

    /** In batches by the table's number, so that no driver holds a whole table in memory. */
    private void bytes(String table, Schema.Column column, Owner owner) throws SQLException {
        String number = schema.numberOf(table);
        long found = 0;
        long last = Long.MIN_VALUE;
        int read = BATCH;
        while (read == BATCH) {
            read = 0;
            try (PreparedStatement query = database.prepareStatement("SELECT " + number + ", " + column.name() + " FROM " + table
                    + " WHERE " + number + " > ? AND " + column.name() + " IS NOT NULL" + owner.condition()
                    + " ORDER BY " + number + " LIMIT " + BATCH)) {
                query.setLong(1, last);
                owner.bind(query, 2, person);
                try (ResultSet row = query.executeQuery()) {
                    for (; row.next(); read++) {
                        last = row.getLong(1);
                        found += traces.in(row.getBytes(2)) ? 1 : 0;
                    }
                }
            }
        }
        found(table, column, found);
    }

    private void found(String table, Schema.Column column, long rows) {
        if (rows > 0) {
            finds.add(new Find(table, column.name(), rows));
        }
    }
}
