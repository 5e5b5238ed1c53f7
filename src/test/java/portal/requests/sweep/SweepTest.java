package portal.requests.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sweep is worth what it finds: each leftover is planted and must be seen. */
class SweepTest {

    private static final KnownValues ANA = new KnownValues(77, List.of("SUBJECTKEY00", "REFERENCE000"),
            List.of("Ana Łukasz-O'Neill", "ana_50%@example.com", "+18685550100", "Li"));

    private Connection database;

    @BeforeEach
    void schema() throws SQLException {
        database = DriverManager.getConnection("jdbc:h2:mem:;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        run("CREATE TABLE customer (id BIGINT PRIMARY KEY, name VARCHAR(200), subject_key VARCHAR(12))");
        run("CREATE TABLE letter (id BIGINT PRIMARY KEY, customer_id BIGINT, body LONGTEXT, mime LONGBLOB)");
        run("CREATE TABLE audit_entry (seq BIGINT PRIMARY KEY, subject_key VARCHAR(12), note VARCHAR(200), bits VARBINARY(50))");
        run("CREATE TABLE word (id BIGINT PRIMARY KEY, text_of VARCHAR(200))");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private void run(String sql) throws SQLException {
        database.createStatement().execute(sql);
    }

    private List<String> finds() throws SQLException {
        return new Sweep(database, ANA, Set.of("audit_entry.subject_key")).look().finds().stream().map(Find::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "INSERT INTO customer VALUES (77, 'x', NULL) -> customer.id (1)",
        "INSERT INTO customer VALUES (77, 'Ana Łukasz-O''Neill', NULL) -> customer.name (1)",
        "INSERT INTO letter VALUES (1, 77, 'x', NULL) -> letter.customer_id (1)",
        "INSERT INTO letter VALUES (1, NULL, 'Dear ANA ŁUKASZ-O''NEILL,', NULL) -> letter.body (1)",
        "INSERT INTO letter VALUES (1, NULL, 'x', STRINGTOUTF8('To: Ana_50%@example.com')) -> letter.mime (1)",
        "INSERT INTO audit_entry VALUES (1, 'SUBJECTKEY00', 'called +18685550100', NULL) -> audit_entry.note (1)",
        "INSERT INTO word VALUES (1, 'li') -> word.text_of (1)",
        "INSERT INTO audit_entry VALUES (1, NULL, 'x', STRINGTOUTF8('Ana_50%@Example.com')) -> audit_entry.bits (1)",
        "INSERT INTO word VALUES (1, 'REFERENCE000') -> word.text_of (1)",
        "INSERT INTO word VALUES (1, 'SUBJECTKEY00') -> word.text_of (1)"})
    void a_leftover_is_found(String planted) throws SQLException {
        String[] parts = planted.split(" -> ");
        run(parts[0]);

        assertThat(finds()).contains(parts[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "INSERT INTO customer VALUES (78, 'Ana Łukasz-O''Neill', 'OTHER')",
        "INSERT INTO letter VALUES (1, 78, 'Dear Ana Łukasz-O''Neill', NULL)",
        "INSERT INTO word VALUES (1, 'Liverpool')",
        "INSERT INTO word VALUES (1, 'ana050x@example.com')",
        "INSERT INTO audit_entry VALUES (1, 'SUBJECTKEY00', 'ended', X'00')"})
    void what_belongs_to_others_or_stands_for_nobody_is_no_find(String harmless) throws SQLException {
        run(harmless);

        assertThat(finds()).isEmpty();
    }

    @Test
    void a_table_that_nobody_told_it_about_is_swept_too() throws SQLException {
        run("CREATE TABLE added_later (id BIGINT PRIMARY KEY, note VARCHAR(50))");
        run("INSERT INTO added_later VALUES (1, 'ana_50%@EXAMPLE.com')");

        assertThat(finds()).containsExactly("added_later.note (1)");
    }

    @Test
    void one_look_at_a_table_names_each_column_that_holds_something() throws SQLException {
        run("CREATE TABLE call_note (id BIGINT PRIMARY KEY, customer_id BIGINT, amount BIGINT, said VARCHAR(200), code CHAR(3), spoke_to VARCHAR(200))");
        run("INSERT INTO call_note VALUES (1, 78, 77, 'Ana Łukasz-O''Neill', 'abc', 'x')");
        run("INSERT INTO call_note VALUES (2, NULL, 5, 'ana_50%@example.com', 'LI', '+18685550100')");
        run("INSERT INTO call_note VALUES (3, 77, 6, 'of Ana Łukasz-O''Neill', 'lib', 'x')");

        assertThat(finds()).containsExactlyInAnyOrder("call_note.customer_id (1)", "call_note.amount (1)", "call_note.said (2)",
                "call_note.code (1)", "call_note.spoke_to (1)");
    }

    @Test
    void a_value_that_just_fits_its_column_is_found() throws SQLException {
        run("CREATE TABLE short_name (id BIGINT PRIMARY KEY, name VARCHAR(5))");
        run("INSERT INTO short_name VALUES (1, 'İpekİ')");

        assertThat(new Sweep(database, new KnownValues(77, List.of("SUBJECTKEY00"), List.of("İpekİ")), Set.of()).look().finds())
                .containsExactly(new Find("short_name", "name", 1));
    }

    @Test
    void a_large_table_of_bytes_is_read_to_its_end() throws SQLException {
        run("INSERT INTO letter SELECT x, NULL, NULL, STRINGTOUTF8('nobody') FROM SYSTEM_RANGE(1001, 2500)");
        run("UPDATE letter SET mime = STRINGTOUTF8('ana_50%@example.com') WHERE id = 2500");

        assertThat(finds()).containsExactly("letter.mime (1)");
    }
}
