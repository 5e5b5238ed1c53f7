package portal.requests.sweep;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
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

    record Column(String name, Kind kind) {
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
                            .add(new Column(row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), kind));
                }
            }
        }
        return tables;
    }

    /** Every table of ours is numbered by one column. */
    String numberOf(String table) throws SQLException {
        String name = database.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        try (ResultSet key = database.getMetaData().getPrimaryKeys(database.getCatalog(), database.getSchema(), name)) {
            if (!key.next()) {
                throw new SQLException("Table " + table + " has no primary key to read it by");
            }
            return key.getString("COLUMN_NAME");
        }
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
