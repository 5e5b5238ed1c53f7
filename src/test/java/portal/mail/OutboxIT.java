package portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.customer.CustomerRecords;
import portal.customer.ReturnedMail;
import portal.platform.Clock;
import portal.platform.Ids;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Token;
import portal.support.GivenPerson;
import portal.support.Promise;

@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    @Resource(lookup = "java:app/jdbc/portal") DataSource database;
    @Resource ManagedExecutorService threads;
    @Inject Outbox outbox;
    @Inject Mailbox mailbox;
    @Inject Delivery delivery;
    @Inject MailErasure erasure;
    @Inject ReturnedMail returnedMail;
    @Inject MailCopy copy;
    @Inject UserTransaction transaction;
    @Inject Clock clock;
    @Inject GivenPerson given;
    @Inject CustomerRecords records;

    private final long customer = Ids.next();
    private final List<Taken> foreign = new ArrayList<>();

    @AfterEach
    void giveBackWhatOthersWrote() {
        foreign.forEach(taken -> delivery.giveBack(taken, Duration.ZERO));
    }

    @Test
    void a_letter_of_a_change_that_did_not_happen_is_never_sent() throws Exception {
        transaction.begin();
        outbox.put(letter().letter());
        transaction.rollback();

        assertThat(mailbox.countOf(customer)).isZero();
    }

    @Test
    void a_letter_needs_a_transaction() {
        assertThatThrownBy(() -> outbox.put(letter().letter())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_letter_is_sent_as_it_was_written_and_can_be_read_again() throws Exception {
        String reference = put(letter().letter());

        Taken taken = take(reference).orElseThrow();
        assertThat(taken.mail().to()).isEqualTo("ada@example.com");
        assertThat(mailbox.sentTo(customer, 0, 10)).isEmpty();
        delivery.sent(taken);

        assertThat(take(reference)).isEmpty();
        assertThat(mailbox.sentTo(customer, 0, 10)).singleElement()
                .satisfies(line -> assertThat(line.subject()).isEqualTo(taken.mail().subject()));
        assertThat(mailbox.get(customer, reference).text()).isEqualTo(taken.mail().text());
        assertThatThrownBy(() -> mailbox.get(customer + 1, reference)).isInstanceOf(NotFound.class);
    }

    @Test
    void letters_read_in_pages_for_the_copy_are_all_that_were_sent() throws Exception {
        for (int i = 0; i < 3; i++) {
            delivery.sent(take(put(letter().letter())).orElseThrow());
        }
        List<String> paged = new ArrayList<>();
        Mailbox.Filed last = null;
        for (List<Mailbox.Filed> page = mailbox.before(last, customer, 2); !page.isEmpty(); page = mailbox.before(last, customer, 2)) {
            page.forEach(filed -> paged.add(filed.letter().reference()));
            last = page.get(page.size() - 1);
        }

        assertThat(paged).isEqualTo(mailbox.sentTo(customer, 0, 10).stream().map(LetterLine::reference).toList()).hasSize(3);
        assertThat(copy.copy(customer).get(0).rows()).hasSize(3);
    }

    @Test
    void neither_address_nor_words_are_readable_in_the_table() throws Exception {
        put(letter().letter());

        assertThat(column("recipient")).doesNotContain("ada@");
        assertThat(column("text_body")).doesNotContain("Canary");
        assertThat(column("html_body")).doesNotContain("Canary");
    }

    @Test
    @Promise("CLX-27")
    void two_letters_with_one_once_key_are_one_letter() throws Exception {
        String once = "once-" + Reference.random();

        String first = put(letter().once(once).letter());
        String second = put(letter().once(once).letter());

        assertThat(second).isEqualTo(first);
        assertThat(mailbox.countOf(customer)).isEqualTo(1);
    }

    @Test
    void a_letter_that_a_dead_node_took_is_taken_again_when_the_lease_ends() throws Exception {
        String reference = put(letter().letter());
        Taken dead = take(reference).orElseThrow();
        assertThat(take(reference)).isEmpty();

        clock.travel(OutgoingLetter.LEASE.plusSeconds(1));
        try {
            Taken again = take(reference).orElseThrow();
            assertThat(again.mail().messageId()).isEqualTo(dead.mail().messageId());

            delivery.fail(dead, "TOO_LATE");
            delivery.sent(again);
        } finally {
            clock.travel(OutgoingLetter.LEASE.plusSeconds(1).negated());
        }
        assertThat(mailbox.sentTo(customer, 0, 10)).hasSize(1);
    }

    @Test
    @Promise({"CLX-27", "CLX-28"})
    void a_letter_to_forget_is_wiped_when_sent_and_never_sent_twice() throws Exception {
        String sent = put(letter().forgetAfterSending().letter());
        delivery.sent(take(sent).orElseThrow());

        assertThat(column("recipient")).isNull();
        assertThat(column("recipient_hash")).isNull();
        assertThat(column("text_body")).isNull();
        assertThat(column("subject")).isNull();

        String doubtful = put(letter().forgetAfterSending().letter());
        delivery.begin(null, take(doubtful).orElseThrow());
        clock.travel(OutgoingLetter.LEASE.plusSeconds(1));
        try {
            assertThat(take(doubtful)).hasValueSatisfying(taken -> assertThat(taken.mail()).isNull());
        } finally {
            clock.travel(OutgoingLetter.LEASE.plusSeconds(1).negated());
        }
    }

    @Test
    void a_letter_of_a_mailing_that_may_have_gone_out_is_left_to_staff() throws Exception {
        String doubtful = put(letter().bulk().letter());
        delivery.begin(null, take(doubtful).orElseThrow());
        clock.travel(OutgoingLetter.LEASE.plusSeconds(1));
        try {
            assertThat(take(doubtful)).hasValueSatisfying(taken -> assertThat(taken.mail()).isNull());
            assertThat(column("problem")).isEqualTo("IN_DOUBT");
        } finally {
            clock.travel(OutgoingLetter.LEASE.plusSeconds(1).negated());
        }
    }

    @Test
    void two_nodes_never_take_the_same_letter() throws Exception {
        Set<String> mine = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            mine.add(put(letter().letter()));
        }
        Callable<List<String>> node = () -> {
            List<String> got = new ArrayList<>();
            for (Optional<Taken> taken = take(); taken.isPresent(); taken = take()) {
                if (taken.get().mail() != null && mine.contains(taken.get().mail().reference())) {
                    got.add(taken.get().mail().reference());
                    delivery.sent(taken.get());
                } else {
                    synchronized (foreign) {
                        foreign.add(taken.get());
                    }
                }
            }
            return got;
        };

        Future<List<String>> one = threads.submit(node);
        Future<List<String>> other = threads.submit(node);
        List<String> all = new ArrayList<>(one.get());
        all.addAll(other.get());

        assertThat(all).doesNotHaveDuplicates().hasSize(12);
    }

    @Test
    void a_mailing_to_many_writes_each_once_and_a_password_mail_overtakes_it() throws Exception {
        List<Letter> mailing = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            mailing.add(letter().bulk().once("mailing-" + customer + "-" + i).letter());
        }
        mailing.add(Letter.write("test-letter").to("nobody", Locale.UK).customer(customer).with("portal", "x").letter());

        transaction.begin();
        int first = outbox.putAll(mailing);
        int again = outbox.putAll(mailing);
        String password = outbox.put(letter().with("link", "https://my.example.com/reset/" + Token.random().secret()).letter());
        transaction.commit();

        assertThat(first).isEqualTo(30);
        assertThat(again).isZero();
        assertThat(take(password).orElseThrow().mail().reference()).isEqualTo(password);
        assertThat(foreign).as("what went before it").noneMatch(taken -> taken.mail() != null && taken.mail().to().equals("ada@example.com"));
        erase();
    }

    private void erase() throws Exception {
        transaction.begin();
        erasure.erase(customer, clock.now());
        transaction.commit();
    }

    @Test
    @Promise({"SOL-08", "CLX-10"})
    void a_letter_with_a_fault_is_dead_without_its_words_and_staff_see_why() throws Exception {
        String reference = put(letter().with("portal", "your password: hunter22").letter());

        assertThat(take(reference)).isEmpty();
        assertThat(mailbox.failed(1000)).filteredOn(failed -> failed.reference().equals(reference)).singleElement()
                .satisfies(failed -> assertThat(failed.problem()).isEqualTo("FAULT_PASSWORD"))
                .satisfies(failed -> assertThat(failed.kept()).isFalse());
        assertThat(column("text_body")).isNull();
        assertThatThrownBy(() -> outbox.sendAgain(reference)).isInstanceOf(Refusal.class);

        outbox.giveUp(reference);
        assertThat(mailbox.failed(1000)).noneMatch(failed -> failed.reference().equals(reference));
        assertThatThrownBy(() -> outbox.giveUp(reference)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_address_at_which_nobody_is_fails_the_letter_and_its_owner_is_asked() throws Exception {
        GivenPerson.Marked person = given.registered();
        String reference = put(Letter.write("test-letter").to(person.email(), Locale.UK).customer(person.id()).with("portal", "Canary").letter());
        assertThat(returnedMail.of(person.id())).isEmpty();

        delivery.nobodyThere(take(reference).orElseThrow());

        assertThat(mailbox.failed(1000)).filteredOn(failed -> failed.reference().equals(reference)).singleElement()
                .satisfies(failed -> assertThat(failed.problem()).isEqualTo("NOBODY_THERE"));
        assertThat(returnedMail.of(person.id())).isPresent();
    }

    @Test
    void the_address_says_when_it_was_last_written_to() throws Exception {
        GivenPerson.Marked person = given.registered();
        assertThat(records.get(person.id()).mailed()).isNull();
        String reference = put(Letter.write("test-letter").to(person.email(), Locale.UK).customer(person.id()).with("portal", "Canary").letter());

        delivery.sent(take(reference).orElseThrow());

        assertThat(records.get(person.id()).mailed()).isCloseTo(clock.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void a_letter_that_waits_is_gone_with_its_customer() throws Exception {
        String reference = put(letter().letter());
        assertThat(copy.copy(customer).get(0).rows()).isEmpty();
        assertThat(erasure.preview(customer)).singleElement().satisfies(line -> assertThat(line.count()).isEqualTo(1));

        erase();

        assertThat(take(reference)).isEmpty();
        assertThat(mailbox.countOf(customer)).isZero();
    }

    private Letter.Builder letter() {
        return Letter.write("test-letter").to("ada@example.com", Locale.UK).customer(customer).with("portal", "Canary");
    }

    private String put(Letter letter) throws Exception {
        transaction.begin();
        String reference = outbox.put(letter);
        transaction.commit();
        return reference;
    }

    private Optional<Taken> take() {
        return delivery.take(1).stream().findFirst();
    }

    /** Takes letters until this one comes; what others wrote is given back afterwards. */
    private Optional<Taken> take(String reference) throws SQLException {
        long id = Long.parseLong(column("id", reference));
        for (Optional<Taken> taken = take(); taken.isPresent(); taken = take()) {
            if (taken.get().id() == id) {
                return taken;
            }
            foreign.add(taken.get());
        }
        return Optional.empty();
    }

    private String column(String column, String reference) throws SQLException {
        return only("SELECT " + column + " FROM letter WHERE reference = '" + reference + "'");
    }

    /** Of the newest letter. */
    private String column(String column) throws SQLException {
        return only("SELECT " + column + " FROM letter WHERE customer_id = " + customer + " ORDER BY id DESC");
    }

    private String only(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); ResultSet rows = connection.createStatement().executeQuery(sql)) {
            if (!rows.next()) {
                return "-1";
            }
            byte[] bytes = rows.getObject(1) instanceof byte[] sealed ? sealed : null;
            return bytes == null ? rows.getString(1) : new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
