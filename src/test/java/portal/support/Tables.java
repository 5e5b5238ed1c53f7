package portal.support;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/** What every table holds, as one sum of each, so that any change of any row of any feature shows. */
@ApplicationScoped
public class Tables {

    @Resource(lookup = "java:app/jdbc/portal") DataSource database;

    /** Table to the sum of all its rows. */
    public Map<String, String> contents() {
        try (Connection connection = database.getConnection()) {
            Map<String, String> contents = new TreeMap<>();
            try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (tables.next()) {
                    String table = tables.getString("TABLE_NAME");
                    contents.put(table.toLowerCase(Locale.ROOT), sum(connection, table));
                }
            }
            return contents;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Without regard to the order in which the database tells the rows. */
    private static String sum(Connection connection, String table) throws SQLException {
        TreeSet<String> sums = new TreeSet<>();
        try (ResultSet row = connection.createStatement().executeQuery("SELECT * FROM " + table)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                MessageDigest sum = digest();
                for (int i = 1; i <= columns; i++) {
                    sum.update((text(row.getObject(i)) + "|").getBytes(StandardCharsets.UTF_8));
                }
                sums.add(HexFormat.of().formatHex(sum.digest()));
            }
        }
        return sums.size() + " " + HexFormat.of().formatHex(digest().digest(String.join(" ", sums).getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof Blob blob) {
            return HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length()));
        }
        if (value instanceof Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
