package portal.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.census.Source;
import portal.census.Way;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.History;
import portal.customer.PersonName;
import portal.mail.Mailbox;
import portal.platform.Clock;
import portal.platform.Reference;
import portal.policy.PolicyInForce;
import portal.platform.Refusal;
import portal.support.Promise;

@ExtendWith(ArquillianExtension.class)
class BankingIT {

    private static final Iban IBAN = new Iban("GB29 NWBK 6016 1331 9268 19");
    private static final Iban ANOTHER = new Iban("NL91 ABNA 0417 1643 00");
    private static final PersonName HOLDER = new PersonName("Ana Ruiz");

    @Resource(lookup = "java:app/jdbc/portal") DataSource database;
    @Inject UserTransaction transaction;
    @Inject CustomerRecords records;
    @Inject Banking banking;
    @Inject BankCopy copy;
    @Inject BankErasure erasure;
    @Inject History history;
    @Inject Mailbox mailbox;
    @Inject PolicyInForce policy;
    @Inject Clock clock;

    private long customer;
    private Actor owner;

    @BeforeEach
    void open_a_customer() {
        customer = records.open(HOLDER, Locale.ENGLISH);
        records.keepEmail(customer, new EmailAddress(Reference.random() + "@example.com"), Source.CUSTOMER, clock.now());
        owner = Actor.customer(records.subjectKeyOf(customer));
    }

    @Test
    void people_see_the_last_four_characters_only() {
        banking.change(customer, 0, HOLDER, IBAN, false, owner);

        assertThat(banking.find(customer).orElseThrow().last4()).isEqualTo("6819");
        assertThat(history.of(customer)).singleElement().satisfies(line -> {
            assertThat(line.changed().before()).isNull();
            assertThat(line.changed().after()).endsWith("6819").doesNotContain("NWBK");
        });
    }

    @Test
    @Promise("CEG-35")
    void how_it_came_in_and_the_policy_of_the_day_stay_with_it() {
        banking.change(customer, 0, HOLDER, IBAN, false, owner);
        assertThat(banking.find(customer)).get().extracting(BankView::source, BankView::way, BankView::policy)
                .containsExactly(Source.CUSTOMER, Way.WEB, policy.number());

        banking.change(customer, 1, HOLDER, ANOTHER, false, Actor.staff("key", "BILLING"));
        assertThat(banking.find(customer)).get().extracting(BankView::source, BankView::way).containsExactly(Source.STAFF, null);
    }

    @Test
    @Promise("TTE-21")
    void the_number_cannot_be_read_in_the_table() throws SQLException {
        banking.change(customer, 0, HOLDER, IBAN, false, owner);

        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "SELECT holder, account_number FROM bank_detail WHERE customer_id = ?")) {
            select.setLong(1, customer);
            ResultSet row = select.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1)).doesNotContain("Ruiz");
            assertThat(new String(row.getBytes(2), StandardCharsets.ISO_8859_1)).doesNotContain("NWBK", "3192", "6819");
        }
    }

    @Test
    void a_mandate_ends_with_the_account_it_was_given_for() {
        banking.change(customer, 0, HOLDER, new UsAccount("011000015", "0001234567"), true, owner);
        BankView allowed = banking.find(customer).orElseThrow();
        assertThat(allowed.last4()).isEqualTo("4567");
        assertThat(allowed.mandate()).isNotEmpty();
        assertThat(allowed.mandateOn()).isEqualTo(clock.today());

        banking.change(customer, seen(), HOLDER, ANOTHER, false, owner);

        assertThat(banking.find(customer).orElseThrow().mandate()).isNull();
        assertThat(banking.find(customer).orElseThrow().mandateOn()).isNull();

        banking.change(customer, seen(), HOLDER, IBAN, true, owner);
        banking.forbid(customer, seen(), owner);

        assertThat(banking.find(customer).orElseThrow().mandate()).isNull();
        assertThat(banking.find(customer).orElseThrow().last4()).isEqualTo("6819");
    }

    @Test
    void a_change_is_told_by_mail() {
        long before = mailbox.countOf(customer);

        banking.change(customer, 0, HOLDER, IBAN, false, owner);

        assertThat(mailbox.countOf(customer)).isEqualTo(before + 1);
    }

    @Test
    void who_saw_an_older_state_is_told_and_changes_nothing() {
        banking.change(customer, 0, HOLDER, IBAN, false, owner);

        assertThatThrownBy(() -> banking.change(customer, 0, HOLDER, ANOTHER, false, owner)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> banking.remove(customer, 0, owner)).isInstanceOf(Refusal.class);
        assertThat(banking.find(customer).orElseThrow().last4()).isEqualTo("6819");
    }

    @Test
    void they_can_be_replaced_and_taken_out() {
        banking.change(customer, 0, HOLDER, IBAN, false, owner);
        banking.change(customer, seen(), HOLDER, ANOTHER, false, owner);
        assertThat(banking.find(customer).orElseThrow().last4()).isEqualTo("4300");

        banking.remove(customer, seen(), owner);

        assertThat(banking.find(customer)).isEmpty();
        assertThat(history.of(customer)).hasSize(3);
    }

    private int seen() {
        return banking.find(customer).orElseThrow().version();
    }

    @Test
    void a_copy_says_that_they_are_held_and_an_erasure_takes_them() throws Exception {
        banking.change(customer, 0, HOLDER, IBAN, false, owner);

        transaction.begin();
        assertThat(copy.copy(customer).get(0).rows().get(0)).contains("held", "6819").noneMatch(value -> value != null && value.contains("NWBK"));
        assertThat(erasure.preview(customer)).isEqualTo(erasure.erase(customer, clock.now()));
        assertThat(copy.copy(customer).get(0).rows()).isEmpty();
        transaction.commit();
    }
}
