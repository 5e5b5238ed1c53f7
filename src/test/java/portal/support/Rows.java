package portal.support;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Looks into the database past the portal's own classes. */
@ApplicationScoped
public class Rows {

    @Resource(lookup = "java:app/jdbc/portal") DataSource database;

    /** The first column of every row. */
    public List<String> texts(String sql, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Writes past the portal, as an older version of it once did. Second-level caches know nothing of it. */
    public int change(String sql, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** How many rows each of these tables has. */
    public Map<String, String> counts(String... tables) {
        Map<String, String> counts = new TreeMap<>();
        for (String table : tables) {
            counts.put(table, texts("SELECT COUNT(*) FROM " + table).get(0));
        }
        return counts;
    }
}
