package portal.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
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
import portal.mail.Mailbox;
import portal.platform.Clock;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Token;
import portal.support.Promise;

@ExtendWith(ArquillianExtension.class)
class EmailConfirmationIT {

    @Resource(lookup = "java:app/jdbc/portal") DataSource database;
    @Inject CustomerRecords records;
    @Inject EmailConfirmation confirmation;
    @Inject History history;
    @Inject Mailbox mailbox;
    @Inject Clock clock;

    private final EmailAddress old = anAddress();
    private final EmailAddress another = anAddress();
    private long customer;
    private Actor owner;

    @BeforeEach
    void open_a_customer() {
        customer = records.open(new PersonName("Ana Ruiz"), Locale.ENGLISH);
        records.keepEmail(customer, old, Source.CUSTOMER, clock.now());
        owner = Actor.customer(records.subjectKeyOf(customer));
    }

    private static EmailAddress anAddress() {
        return new EmailAddress(Reference.random() + "@example.com");
    }

    /** Asks, and puts a link that the test knows in the place of the one in the mail. */
    private String ask(EmailAddress address) throws SQLException {
        confirmation.ask(customer, address, owner);
        Token known = Token.random();
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(
                "UPDATE email_change SET token_hash = ? WHERE customer_id = ?")) {
            update.setString(1, known.hash());
            update.setLong(2, customer);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        return known.secret();
    }

    @Test
    @Promise("CET-08")
    void the_old_address_counts_until_the_new_one_is_confirmed() throws SQLException {
        String link = ask(another);
        assertThat(records.emailOf(customer)).isEqualTo(old.text());
        assertThat(records.findByEmail(another)).isEmpty();

        confirmation.confirm(link);

        assertThat(records.emailOf(customer)).isEqualTo(another.text());
        assertThat(records.get(customer).contact(ContactKind.EMAIL).orElseThrow().isVerified()).isTrue();
        assertThat(records.findByEmail(old)).isEmpty();
        assertThat(history.of(customer)).singleElement().satisfies(line -> assertThat(line.changed())
                .isEqualTo(new Changed(CorrectedField.EMAIL, old.text(), another.text())));
    }

    @Test
    void the_new_address_gets_a_link_the_old_one_a_notice_and_both_hear_of_the_end() throws SQLException {
        String link = ask(another);
        assertThat(mailbox.countOf(customer)).isEqualTo(2);

        confirmation.confirm(link);

        assertThat(mailbox.countOf(customer)).isEqualTo(4);
    }

    @Test
    void a_first_address_and_one_that_stays_are_confirmed_without_a_letter_about_a_change() {
        long newcomer = records.open(new PersonName("New Comer"), Locale.ENGLISH);

        confirmation.confirm(confirmation.begin(newcomer, another).secret());
        confirmation.confirm(confirmation.begin(newcomer, another).secret());

        assertThat(records.emailOf(newcomer)).isEqualTo(another.text());
        assertThat(mailbox.countOf(newcomer)).isZero();
    }

    @Test
    void looking_at_the_link_changes_nothing() throws SQLException {
        String link = ask(another);

        assertThat(confirmation.find(link).orElseThrow().address()).isEqualTo(another.text());
        assertThat(confirmation.find(link)).isPresent();

        assertThat(records.emailOf(customer)).isEqualTo(old.text());
    }

    @Test
    void a_link_works_once() throws SQLException {
        String link = ask(another);
        confirmation.confirm(link);

        assertThatThrownBy(() -> confirmation.confirm(link)).isInstanceOf(Refusal.class);
        assertThat(confirmation.find(link)).isEmpty();
        assertThat(history.of(customer)).hasSize(1);
    }

    @Test
    void a_newer_question_kills_the_older_link() throws SQLException {
        String first = ask(another);
        String second = ask(anAddress());

        assertThat(confirmation.find(first)).isEmpty();
        assertThat(confirmation.find(second)).isPresent();
    }

    @Test
    void asking_again_kills_the_older_link_and_sends_one_more_mail_to_the_same_address() throws SQLException {
        String first = ask(another);
        long letters = mailbox.countOf(customer);

        confirmation.again(customer);

        assertThat(confirmation.find(first)).isEmpty();
        assertThat(confirmation.pending(customer).orElseThrow().address()).isEqualTo(another.text());
        assertThat(mailbox.countOf(customer)).isEqualTo(letters + 1);
    }

    @Test
    void when_nothing_waits_nothing_is_sent() {
        confirmation.again(customer);

        assertThat(mailbox.countOf(customer)).isZero();
    }

    @Test
    void a_link_dies_when_the_address_changes_some_other_way() throws SQLException {
        String link = ask(another);
        records.keepEmail(customer, anAddress(), Source.STAFF, null);

        assertThatThrownBy(() -> confirmation.confirm(link)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_change_can_be_called_off() throws SQLException {
        String link = ask(another);

        confirmation.cancel(customer, owner);

        assertThat(confirmation.find(link)).isEmpty();
        assertThat(confirmation.pending(customer)).isEmpty();
    }

    @Test
    void an_address_that_is_another_customers_is_answered_like_any_other() throws SQLException {
        long neighbour = records.open(new PersonName("Neighbour"), Locale.ENGLISH);
        records.keepEmail(neighbour, another, Source.CUSTOMER, clock.now());

        ask(another);

        assertThat(confirmation.pending(customer).orElseThrow().address()).isEqualTo(another.text());
        assertThat(records.emailOf(neighbour)).isEqualTo(another.text());
    }

    @Test
    void nonsense_is_a_dead_link() {
        for (String nonsense : new String[] {null, "", "nonsense", "' OR 1=1 --", "x".repeat(5000)}) {
            assertThat(confirmation.find(nonsense)).isEmpty();
        }
    }

    @Test
    void the_waiting_address_cannot_be_read_in_the_table() throws SQLException {
        ask(another);

        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                "SELECT address FROM email_change WHERE customer_id = ?")) {
            select.setLong(1, customer);
            ResultSet row = select.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1)).doesNotContain("example");
        }
    }
}
