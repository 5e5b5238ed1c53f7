package portal.requests.sweep;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables and columns as the database itself describes them, names in lower case. */
final class Schema {

    private static final Set<String> SKIPPED = Set.of("flyway_schema_history");

    enum Kind {
        TEXT, BYTES, NUMBER
    }

    /** @param size of a text, the most characters that it can have */
    record Column(String name, Kind kind, long size) {
    }

    private final Connection database;

    Schema(Connection database) {
        this.database = database;
    }

    /** Every table with those of its columns that can hold a value of a person. */
    Map<String, List<Column>> tables() throws SQLException {
        Map<String, List<Column>> tables = new TreeMap<>();
        DatabaseMetaData schema = database.getMetaData();
        try (ResultSet row = schema.getColumns(database.getCatalog(), database.getSchema(), "%", "%")) {
            while (row.next()) {
                String table = row.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                Kind kind = kind(row.getInt("DATA_TYPE"));
                if (kind != null && !SKIPPED.contains(table)) {
                    tables.computeIfAbsent(table, name -> new ArrayList<>())
                            .add(new Column(row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), kind, row.getLong("COLUMN_SIZE")));
                }
            }
        }
        return tables;
    }

    /** Every table of ours is numbered by one column. */
    String numberOf(String table) throws SQLException {
        try (ResultSet key = database.getMetaData().getPrimaryKeys(database.getCatalog(), database.getSchema(), stored(table))) {
            if (!key.next()) {
                throw new SQLException("Table " + table + " has no primary key to read it by");
            }
            return key.getString("COLUMN_NAME");
        }
    }

    /** The columns by which the database finds a row without reading the others. */
    Set<String> indexed(String table) throws SQLException {
        Set<String> columns = new HashSet<>();
        try (ResultSet index = database.getMetaData().getIndexInfo(database.getCatalog(), database.getSchema(), stored(table), false, true)) {
            while (index.next()) {
                if (index.getInt("ORDINAL_POSITION") == 1) {
                    columns.add(index.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return columns;
    }

    private String stored(String table) throws SQLException {
        return database.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
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
}
