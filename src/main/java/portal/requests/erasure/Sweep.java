package portal.requests.erasure;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks through every column of every table for a person who should be gone. It knows no feature and no entity: it reads the schema
 * as the database describes it, so that a column which somebody adds next year is swept too.
 *
 * <p>Texts are searched without regard to case, bytes as they are (a sealed value shows nothing, but its row names its owner), and row
 * numbers for the customer's. A row that names another person as its owner is theirs: families share mailboxes and names. Limit: the
 * address of a house is not searched, because it stays with the house.
 */
final class Sweep {

    private static final Set<String> OWNERS = Set.of("customer_id", "subject_id", "subject_key");
    private static final Set<String> SKIPPED = Set.of("flyway_schema_history");
    private static final int BATCH = 500;

    private final Connection database;
    private final KnownValues person;
    /** Columns, as {@code table.column}, where a pseudonym may stay. */
    private final Set<String> pseudonymous;
    private final List<Find> finds = new ArrayList<>();
    private int columns;

    private enum Kind {
        TEXT, BYTES, NUMBER
    }

    /** Names in lower case, for comparing. */
    private record Column(String name, Kind kind) {
    }

    Sweep(Connection database, KnownValues person, Set<String> pseudonymous) {
        this.database = database;
        this.person = person;
        this.pseudonymous = pseudonymous;
    }

    /** Everything found; empty when the person is gone. */
    List<Find> finds() throws SQLException {
        for (Map.Entry<String, List<Column>> table : tables().entrySet()) {
            Owner owner = new Owner(table.getKey(), table.getValue());
            for (Column column : table.getValue()) {
                columns++;
                switch (column.kind()) {
                    case NUMBER -> count(table.getKey(), column, column.name() + " = ?", List.of(person.customer()), Owner.NONE);
                    case TEXT -> text(table.getKey(), column, owner);
                    case BYTES -> bytes(table.getKey(), column, owner);
                }
            }
        }
        return List.copyOf(finds);
    }

    /** How many columns were looked through. */
    int columns() {
        return columns;
    }

    private Map<String, List<Column>> tables() throws SQLException {
        Map<String, List<Column>> tables = new TreeMap<>();
        DatabaseMetaData schema = database.getMetaData();
        try (ResultSet row = schema.getColumns(database.getCatalog(), database.getSchema(), "%", "%")) {
            while (row.next()) {
                String table = row.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                Kind kind = kind(row.getInt("DATA_TYPE"));
                if (kind != null && !SKIPPED.contains(table)) {
                    tables.computeIfAbsent(table, name -> new ArrayList<>())
                            .add(new Column(row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), kind));
                }
            }
        }
        return tables;
    }

    private static Kind kind(int type) {
        return switch (type) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NCHAR, Types.NVARCHAR, Types.LONGNVARCHAR, Types.NCLOB ->
                    Kind.TEXT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> Kind.BYTES;
            case Types.BIGINT -> Kind.NUMBER;
            default -> null;
        };
    }

    private void text(String table, Column column, Owner owner) throws SQLException {
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
    private void number(String table, Column column, String number, Owner owner) throws SQLException {
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

    private void count(String table, Column column, String condition, List<?> values, Owner owner) throws SQLException {
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
    private void bytes(String table, Column column, Owner owner) throws SQLException {
        String number = numberOf(table);
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
                        found += holds(row.getBytes(2)) ? 1 : 0;
                    }
                }
            }
        }
        found(table, column, found);
    }

    /** Every table of ours is numbered by one column. */
    private String numberOf(String table) throws SQLException {
        String name = tableAsStored(table);
        try (ResultSet key = database.getMetaData().getPrimaryKeys(database.getCatalog(), database.getSchema(), name)) {
            if (!key.next()) {
                throw new SQLException("Table " + table + " has no primary key to read it by");
            }
            return key.getString("COLUMN_NAME");
        }
    }

    private String tableAsStored(String table) throws SQLException {
        return database.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }

    private boolean holds(byte[] bytes) {
        String latin = lowerAscii(new String(bytes, StandardCharsets.ISO_8859_1));
        return person.texts().stream().filter(KnownValues::isPart)
                .map(text -> lowerAscii(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .anyMatch(latin::contains);
    }

    /** Folds A to Z only: other bytes may be half a character. */
    private static String lowerAscii(String latin) {
        StringBuilder folded = new StringBuilder(latin);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return folded.toString();
    }

    private void found(String table, Column column, long rows) {
        if (rows > 0) {
            finds.add(new Find(table, column.name(), rows));
        }
    }

    /** Leaves out the rows that name another person as their owner. */
    private static final class Owner {

        static final Owner NONE = new Owner("", List.of());
        private final List<String> columns;

        Owner(String table, List<Column> all) {
            columns = new ArrayList<>(all.stream().map(Column::name).filter(OWNERS::contains).toList());
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
}
