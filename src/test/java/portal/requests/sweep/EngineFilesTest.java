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
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.support.Promise;

/** H2 keeps what was deleted in its file until everything is written into a new one, as README says. */
class EngineFilesTest {

    private static final int MANY = 100;

    private final Random random = new Random(20261123);
    private final List<String> stay = marks();
    private final List<String> go = marks();

    @TempDir Path folder;

    @Test
    @Promise("TTE-14e")
    void a_deleted_row_is_in_the_file_until_the_rest_is_in_a_new_one() throws SQLException, IOException {
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE contact (address VARCHAR(100) PRIMARY KEY, erased BOOLEAN)");
            statement.execute("CREATE INDEX ix_address ON contact (address)");
            for (int i = 0; i < MANY; i++) {
                statement.execute("INSERT INTO contact VALUES ('" + stay.get(i) + "', FALSE), ('" + go.get(i) + "', TRUE)");
            }
            statement.execute("CHECKPOINT SYNC");
            statement.execute("DELETE FROM contact WHERE erased");
            statement.execute("CHECKPOINT SYNC");
            assertThat(found(go)).as("deleted, and still there").isEqualTo(MANY);

            statement.execute("SCRIPT TO '" + folder.resolve("portal.sql") + "'");
        }
        Files.delete(folder.resolve("portal.mv.db"));
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            statement.execute("RUNSCRIPT FROM '" + folder.resolve("portal.sql") + "'");
        }
        assertThat(found(stay)).isEqualTo(MANY);
        assertThat(found(go)).isZero();
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("portal"), "portal", "portal");
    }

    /** Eight letters each, so that no two share a stretch. */
    private List<String> marks() {
        return Stream.generate(() -> random.ints(8, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining())).limit(MANY).toList();
    }

    private long found(List<String> marks) throws IOException {
        String file = Files.readString(folder.resolve("portal.mv.db"), StandardCharsets.ISO_8859_1);
        return marks.stream().filter(file::contains).count();
    }
}
