package portal.requests.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.support.Promise;

/** H2 keeps what was deleted in its file until the step that README documents. */
class EngineFilesTest {

    private static final String MARK = "zoe.mark.of.a.canary@example.com";

    @TempDir Path folder;

    @Test
    @Promise("TTE-14e")
    void a_deleted_row_is_in_the_file_until_it_is_compacted() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("portal"), "portal", "portal");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE contact (id INT PRIMARY KEY, address VARCHAR(100))");
            statement.execute("CREATE INDEX ix_address ON contact (address)");
            statement.execute("INSERT INTO contact SELECT x, 'neighbour' || x || '@example.com' FROM SYSTEM_RANGE(1, 5000)");
            statement.execute("INSERT INTO contact VALUES (0, '" + MARK + "')");
            statement.execute("CHECKPOINT SYNC");
            assertThat(file().contains(MARK)).isTrue();

            statement.execute("DELETE FROM contact WHERE id = 0");
            statement.execute("CHECKPOINT SYNC");
            assertThat(file().contains(MARK)).as("deleted, and still there").isTrue();

            statement.execute("SHUTDOWN COMPACT");
        }
        assertThat(file().contains("neighbour4999@example.com")).isTrue();
        assertThat(file().contains(MARK)).as("compacted").isFalse();
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve("portal.mv.db"), StandardCharsets.ISO_8859_1);
    }
}
