package portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.Command;
import portal.platform.Reference;
import portal.support.Promise;
import portal.vault.KeysRotated;

@ExtendWith(ArquillianExtension.class)
class AuditIT {

    @Resource(lookup = "java:app/jdbc/portal") DataSource database;
    @Resource ManagedExecutorService threads;
    @Inject Audit audit;
    @Inject Verification verification;
    @Inject VerifyAudit command;
    @Inject UserTransaction transaction;
    @Inject Event<KeysRotated> rotated;

    private final String subject = "subject-" + Reference.random();

    @Test
    void a_change_of_keys_is_in_the_trail() {
        rotated.fire(new KeysRotated(2));

        assertThat(audit.page(Long.MAX_VALUE, 1)).singleElement().extracting(AuditView::action).isEqualTo("keys.rotated");
    }

    @Test
    void a_person_sees_who_looked_and_why() {
        audit.record(look("wants to know the balance"));
        audit.record(new AuditEntry(Actor.customer(subject), "contact.corrected", subject, Set.of(DataClass.CONTACT), Purpose.SERVICE, null, null));

        List<AccessView> looks = audit.looks(subject, 10);

        assertThat(looks).singleElement().satisfies(look -> {
            assertThat(look.role()).isEqualTo("CUSTOMER_SUPPORT");
            assertThat(look.action()).isEqualTo("customer.viewed");
            assertThat(look.classes()).containsExactlyInAnyOrder(DataClass.CONTACT, DataClass.BILLING);
            assertThat(look.purpose()).isEqualTo(Purpose.SUPPORT);
            assertThat(look.reason()).isEqualTo("wants to know the balance");
        });
        assertThat(audit.about(subject, Long.MAX_VALUE, 10)).hasSize(2);
    }

    @Test
    void looks_read_in_pages_are_the_same_looks() {
        for (int i = 0; i < 3; i++) {
            audit.record(look("look " + i));
        }
        List<AccessView> paged = new ArrayList<>();
        long last = Long.MAX_VALUE;
        for (List<Audit.Numbered> page = audit.looks(subject, last, 2); !page.isEmpty(); page = audit.looks(subject, last, 2)) {
            page.forEach(one -> paged.add(one.look()));
            last = page.get(page.size() - 1).seq();
        }

        assertThat(paged).isEqualTo(audit.looks(subject, 10)).hasSize(3);
    }

    @Test
    void an_act_that_did_not_happen_leaves_no_entry() throws Exception {
        long before = last();

        transaction.begin();
        audit.record(look("never"));
        transaction.rollback();

        assertThat(last()).isEqualTo(before);
        assertThat(audit.looks(subject, 10)).isEmpty();
    }

    @Test
    void many_writers_number_their_entries_without_a_gap() throws Exception {
        long before = last();
        Callable<Void> writer = () -> {
            for (int i = 0; i < 10; i++) {
                audit.record(look("at the same time"));
            }
            return null;
        };

        List<Future<Void>> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            writers.add(threads.submit(writer));
        }
        for (Future<Void> one : writers) {
            one.get();
        }

        assertThat(last()).isEqualTo(before + 40);
        assertThat(verification.verify()).isEqualTo(new Verification.Verdict(before + 40, null));
    }

    @Test
    void forgetting_a_person_removes_the_words_and_keeps_the_chain() {
        audit.record(look("Mrs Lovelace called from 01632 960999"));

        assertThat(audit.forget(subject)).isEqualTo(1);

        assertThat(audit.looks(subject, 10)).singleElement().satisfies(look -> assertThat(look.reason()).isNull());
        assertThat(verification.verify().isSound()).isTrue();
    }

    @Test
    void the_words_are_not_readable_in_the_table() throws SQLException {
        audit.record(look("canary-9f2b"));

        assertThat(row("audit_note").get("note")).isInstanceOfSatisfying(byte[].class,
                sealed -> assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("canary"));
    }

    @Test
    @Promise("CET-15")
    void an_edited_entry_is_named() throws SQLException {
        audit.record(look(null));
        long seq = last();
        audit.record(look(null));

        for (String edit : List.of("action = 'customer.seen'", "actor_key = 'somebody else'", "subject_key = NULL", "actor_kind = 'nonsense'",
                "purpose = 'LEGAL'", "happened = '2020-01-01 00:00:00'", "classes = ''", "target = 'x'", "entry_hash = 'x'")) {
            Map<String, Object> original = row("audit_entry", seq);
            execute("UPDATE audit_entry SET " + edit + " WHERE seq = " + seq);

            assertThat(verification.verify()).isEqualTo(new Verification.Verdict(seq - 1, "entry " + seq + " was edited or moved"));

            execute("DELETE FROM audit_entry WHERE seq = " + seq);
            insert("audit_entry", original);
        }
        assertThat(verification.verify().isSound()).isTrue();
    }

    @Test
    void a_removed_entry_is_named_by_the_command() throws SQLException {
        audit.record(look(null));
        long seq = last();
        audit.record(look(null));
        Map<String, Object> original = row("audit_entry", seq);

        execute("DELETE FROM audit_entry WHERE seq = " + seq);
        assertThatThrownBy(() -> command.run(List.of())).isInstanceOf(Command.CommandFailed.class)
                .hasMessageContaining("entry " + seq + " was removed");

        insert("audit_entry", original);
        assertThat(command.run(List.of())).startsWith("The audit trail is whole");
    }

    @Test
    void entries_that_changed_places_are_named() throws SQLException {
        audit.record(look(null));
        audit.record(new AuditEntry(Actor.anyone(), "policy.read", null, Set.of(), Purpose.SERVICE, null, null));
        long second = last();
        long away = 1_000_000_000L;

        swap(second - 1, second, away);
        assertThat(verification.verify().problem()).isEqualTo("entry " + (second - 1) + " was edited or moved");

        swap(second - 1, second, away);
        assertThat(verification.verify().isSound()).isTrue();
    }

    @Test
    void a_cut_tail_is_named_even_when_the_head_was_turned_back() throws SQLException {
        audit.record(look(null));
        audit.record(look(null));
        long seq = last();
        Map<String, Object> original = row("audit_entry", seq);
        Map<String, Object> before = row("audit_entry", seq - 1);
        Map<String, Object> head = row("audit_head");

        execute("DELETE FROM audit_entry WHERE seq = " + seq);
        assertThat(verification.verify().problem()).startsWith("entry " + seq + " was removed");

        execute("UPDATE audit_head SET seq = " + (seq - 1) + ", entry_hash = '" + before.get("entry_hash") + "'");
        assertThat(verification.verify().problem()).contains("head of the chain was edited");

        execute("DELETE FROM audit_head");
        insert("audit_head", head);
        insert("audit_entry", original);
        assertThat(verification.verify().isSound()).isTrue();
    }

    private void swap(long one, long other, long away) throws SQLException {
        execute("UPDATE audit_entry SET seq = " + away + " WHERE seq = " + one);
        execute("UPDATE audit_entry SET seq = " + one + " WHERE seq = " + other);
        execute("UPDATE audit_entry SET seq = " + other + " WHERE seq = " + away);
    }

    private AuditEntry look(String reason) {
        return new AuditEntry(Actor.staff("agent", "CUSTOMER_SUPPORT"), "customer.viewed", subject,
                Set.of(DataClass.CONTACT, DataClass.BILLING), Purpose.SUPPORT, reason, null);
    }

    private long last() {
        List<AuditView> newest = audit.page(Long.MAX_VALUE, 1);
        return newest.isEmpty() ? 0 : newest.get(0).seq();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private Map<String, Object> row(String table, long seq) throws SQLException {
        return only("SELECT * FROM " + table + " WHERE seq = " + seq);
    }

    /** The newest row. */
    private Map<String, Object> row(String table) throws SQLException {
        return only("SELECT * FROM " + table + " ORDER BY seq DESC");
    }

    private Map<String, Object> only(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                row.put(rows.getMetaData().getColumnName(i), rows.getObject(i));
            }
            return row;
        }
    }

    private void insert(String table, Map<String, Object> row) throws SQLException {
        String sql = "INSERT INTO " + table + " (" + String.join(", ", row.keySet()) + ") VALUES ("
                + String.join(", ", Collections.nCopies(row.size(), "?")) + ")";
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            int i = 1;
            for (Object column : row.values()) {
                statement.setObject(i++, column);
            }
            statement.executeUpdate();
        }
    }
}
