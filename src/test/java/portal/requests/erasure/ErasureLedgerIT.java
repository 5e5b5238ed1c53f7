package portal.requests.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.customer.CustomerRecords;
import portal.platform.CannotStart;
import portal.platform.Reference;
import portal.platform.Started;
import portal.support.GivenLife;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;

/** The database goes back to what it was before an erasure, as after the restore of an older backup. */
@ExtendWith(ArquillianExtension.class)
class ErasureLedgerIT {

    @Resource(lookup = "java:app/jdbc/portal") DataSource database;
    @Inject UserTransaction transaction;
    @Inject GivenPerson given;
    @Inject GivenLife life;
    @Inject ErasureLedger ledger;
    @Inject ReplayLedger replay;
    @Inject Erasure erasure;
    @Inject CustomerRecords customers;
    @Inject Rows rows;

    private final String reference = Reference.random();

    private String head() {
        return rows.texts("SELECT entry_hash FROM ledger_head").get(0);
    }

    private void headIs(String hash) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE ledger_head SET entry_hash = ?")) {
            update.setString(1, hash);
            update.executeUpdate();
        }
    }

    /** The ledger knows of the erasure, the database neither of it nor that the person is gone. */
    private GivenPerson.Marked cameBack() throws Exception {
        GivenPerson.Marked ana = given.registered();
        life.of(ana);
        String before = head();
        transaction.begin();
        ledger.note(ana.subjectKey(), reference);
        transaction.commit();
        headIs(before);
        return ana;
    }

    @Test
    @Promise({"SOL-19", "TTE-14e"})
    void a_restored_backup_is_not_served_before_the_ledger_erased_again_whom_it_brought_back() throws Exception {
        GivenPerson.Marked bob = given.registered();
        GivenPerson.Marked ana = cameBack();

        assertThatThrownBy(() -> ledger.check(new Started())).isInstanceOf(CannotStart.class).hasMessageContaining("ledger replay");
        assertThat(replay.run(List.of())).startsWith("1 erasures").contains("1 people");

        assertThat(customers.findPerson(ana.id())).isEmpty();
        assertThat(customers.findPerson(bob.id())).isPresent();
        assertThat(rows.texts("SELECT action FROM audit_entry WHERE subject_key = ? AND target = ?", ana.subjectKey(), reference))
                .containsExactly("customer.erased");
        ledger.check(new Started());
        assertThat(replay.run(List.of())).startsWith("0 erasures").contains("0 people");
    }

    @Test
    @Promise({"CEG-25", "SOL-19"})
    void a_child_that_a_restored_backup_brought_back_goes_again_without_a_name() throws Exception {
        GivenPerson.Marked child = given.registered();
        life.of(child);
        String before = head();
        transaction.begin();
        ledger.notePurge(child.subjectKey());
        transaction.commit();
        headIs(before);
        int counted = rows.texts("SELECT action FROM audit_entry WHERE action = 'minor.purged'").size();

        assertThatThrownBy(() -> ledger.check(new Started())).isInstanceOf(CannotStart.class).hasMessageContaining("ledger replay");
        assertThat(replay.run(List.of())).startsWith("1 erasures").contains("1 people");

        assertThat(customers.findPerson(child.id())).isEmpty();
        assertThat(rows.texts("SELECT action FROM audit_entry WHERE action = 'minor.purged'")).hasSize(counted + 1);
        assertThat(rows.texts("SELECT action FROM audit_entry WHERE action = 'customer.erased' AND subject_key = ?", child.subjectKey())).isEmpty();
        ledger.check(new Started());
    }

    @Test
    void an_erasure_that_is_rolled_back_leaves_a_line_that_says_so() throws Exception {
        GivenPerson.Marked ana = given.registered();
        String before = head();
        transaction.begin();
        erasure.again(ana.id(), reference);
        transaction.rollback();

        assertThat(head()).isEqualTo(before);
        assertThat(customers.findPerson(ana.id())).isPresent();
        assertThat(ledger.ahead()).isEmpty();
        ledger.check(new Started());
    }

    @Test
    void a_ledger_that_does_not_know_what_the_database_knows_is_not_the_right_one() throws Exception {
        String before = head();
        headIs("another");
        try {
            assertThatThrownBy(() -> ledger.check(new Started())).isInstanceOf(CannotStart.class).hasMessageContaining("does not hold");
        } finally {
            headIs(before);
        }
    }
}
