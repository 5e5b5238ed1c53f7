package portal.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.census.Source;
import portal.customer.CustomerCopy;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Clock;
import portal.platform.Reference;
import portal.platform.Settings;
import portal.preferences.ChoiceActor;
import portal.preferences.ChoiceView;
import portal.preferences.Preferences;
import portal.security.Role;
import portal.staff.MailRoom;
import portal.support.AtWork;
import portal.support.GivenPerson;
import portal.support.PlainBrowser;
import portal.support.Promise;
import portal.support.Rows;

/** From a file in the spool to what customer and staff see. */
@ExtendWith(ArquillianExtension.class)
class IncomingIT {

    private static final Path CORPUS = Path.of("src/test/resources/portal/incoming");

    @Inject IncomingJob job;
    @Inject Settings settings;
    @Inject Outbox outbox;
    @Inject Preferences preferences;
    @Inject CustomerRecords records;
    @Inject CustomerCopy copy;
    @Inject MailRoom room;
    @Inject GivenPerson given;
    @Inject Rows rows;
    @Inject Clock clock;
    @Inject UserTransaction transaction;
    @Inject HttpServletRequest request;

    private GivenPerson.Marked person;
    private Actor self;
    private Path spool;

    @BeforeEach
    void aSubscriberAndAnEmptySpool() throws IOException {
        person = given.registered();
        self = Actor.customer(person.subjectKey());
        preferences.note(person.id(), "newsletter", true, ChoiceActor.SELF, "A yes of this test", self);
        spool = Path.of(settings.text("portal.mail.in"));
        Files.createDirectories(spool.resolve("kept"));
        for (Path folder : List.of(spool, spool.resolve("kept"))) {
            for (Path left : files(folder)) {
                Files.delete(left);
            }
        }
    }

    @Test
    @Promise("CLX-16")
    void a_bounce_marks_the_address_asks_its_owner_at_the_next_sign_in_and_stops_what_goes_to_many() throws Exception {
        comes("postfix-no-such-user", letter(Letter.SERVICE), person.email());

        assertThat(files(spool)).isEmpty();
        assertThat(preferences.wants(person.id(), "newsletter")).isFalse();
        assertThat(preferences.wants(person.id(), "service")).isTrue();
        assertThat(contact("returned_at")).isNotNull();
        PlainBrowser browser = new PlainBrowser(request);
        browser.press(browser.get("/sign-in"), "signIn", Map.of("login", person.login(), "password", GivenPerson.PASSWORD));
        assertThat(browser.get("/account/details").body()).contains("A mail to you came back", "Mail came back since", person.email());

        browser.press(browser.get("/account/"), "keep", Map.of());

        assertThat(browser.get("/account/").body()).contains("We keep writing").doesNotContain("A mail to you came back");
        assertThat(browser.get("/account/details").body()).contains("You said that your e-mail address is right").doesNotContain("came back");
        assertThat(preferences.wants(person.id(), "newsletter")).isTrue();
        assertThat(contact("returned_at")).isNull();
        assertThat(contact("kept_at")).isNotNull();
    }

    @Test
    void the_same_bounce_again_changes_nothing_and_after_its_owners_word_neither() throws Exception {
        String letter = letter("newsletter");
        comes("exim-unrouteable", letter, person.email());
        String first = contact("returned_at");
        clock.travel(Duration.ofMinutes(5));

        comes("exim-unrouteable", letter, person.email());
        assertThat(contact("returned_at")).isEqualTo(first);

        records.keepEmail(person.id(), new EmailAddress(person.email()), Source.CUSTOMER, clock.now());
        comes("exim-unrouteable", letter, person.email());
        assertThat(contact("returned_at")).as("confirmed again since").isNull();

        clock.travel(Duration.ofMinutes(5));
        comes("exim-unrouteable", letter("newsletter"), person.email());
        assertThat(contact("returned_at")).as("a younger letter").isNotNull();

        records.keepEmail(person.id(), new EmailAddress("new." + person.email()), Source.CUSTOMER, null);
        assertThat(contact("returned_at")).as("another address").isNull();
        comes("exim-unrouteable", letter, person.email());
        assertThat(contact("returned_at")).as("the old address").isNull();
    }

    @Test
    @Promise("CLX-16")
    void a_report_is_believed_only_about_a_letter_that_we_sent_to_that_address() throws Exception {
        long before = counted(Kind.NOT_OURS);

        comes("postfix-no-such-user", "<" + Reference.random() + ".abc@portal.example>", person.email());
        comes("postfix-no-such-user", letter("newsletter"), "somebody.else@example.com");
        comes("complaint", letter("newsletter").replace("@portal", "@other"), person.email());

        assertThat(contact("returned_at")).isNull();
        assertThat(preferences.wants(person.id(), "newsletter")).isTrue();
        assertThat(counted(Kind.NOT_OURS)).isEqualTo(before + 3);
    }

    @Test
    void a_full_mailbox_and_a_block_are_counted_and_nothing_else() throws Exception {
        long before = counted(Kind.REFUSED);

        comes("mailbox-full", letter("newsletter"), person.email());
        comes("blocked-by-policy", letter("newsletter"), person.email());

        assertThat(contact("returned_at")).isNull();
        assertThat(counted(Kind.REFUSED)).isEqualTo(before + 2);
    }

    @Test
    @Promise("CLX-16")
    void a_complaint_stops_the_topic_and_a_later_yes_holds() throws Exception {
        clock.travel(Duration.ofMinutes(1));
        String letter = letter("newsletter");
        clock.travel(Duration.ofMinutes(1));
        comes("complaint", letter, person.email());

        assertThat(preferences.wants(person.id(), "newsletter")).isFalse();
        assertThat(newest().actor()).isEqualTo(ChoiceActor.COMPLAINT);
        int choices = preferences.history(person.id()).size();

        comes("complaint", letter, person.email());
        assertThat(preferences.history(person.id())).hasSize(choices);

        clock.travel(Duration.ofMinutes(1));
        preferences.note(person.id(), "newsletter", true, ChoiceActor.SELF, "A yes of this test", self);
        comes("complaint", letter, person.email());
        assertThat(preferences.wants(person.id(), "newsletter")).isTrue();
    }

    @Test
    void a_complaint_about_the_service_itself_is_counted_and_stops_nothing() throws Exception {
        long before = counted(Kind.SERVICE_COMPLAINT);

        comes("complaint", letter(Letter.SERVICE), person.email());

        assertThat(counted(Kind.SERVICE_COMPLAINT)).isEqualTo(before + 1);
        assertThat(preferences.wants(person.id(), "newsletter")).isTrue();
    }

    @Test
    @Promise("CLX-16")
    void answers_of_machines_are_dropped_and_what_a_person_wrote_is_kept() throws Exception {
        Map<Kind, Long> before = Map.of(Kind.AUTOMATIC, counted(Kind.AUTOMATIC), Kind.CHALLENGE, counted(Kind.CHALLENGE), Kind.PERSON, counted(Kind.PERSON));
        for (String file : List.of("vacation", "challenge-tmda", "person", "broken-mime", "not-a-mail")) {
            Files.copy(CORPUS.resolve(file + ".eml"), spool.resolve(file));
        }

        job.work();

        assertThat(files(spool)).isEmpty();
        assertThat(files(spool.resolve("kept"))).extracting(kept -> kept.getFileName().toString()).containsExactlyInAnyOrder("person", "not-a-mail");
        before.forEach((kind, count) -> assertThat(counted(kind)).as(kind.name()).isEqualTo(count + 1));
    }

    @Test
    void the_mark_is_in_the_copy_and_nothing_else_of_the_mail_is_stored() throws Exception {
        comes("postfix-no-such-user", letter("newsletter"), person.email());

        assertThat(copy.copy(person.id()).get(1).columns()).contains("returned_at", "kept_at");
        assertThat(copy.copy(person.id()).get(1).rows().toString()).contains(String.valueOf(records.person(person.id()).mailReturned()));
        assertThat(rows.texts("SELECT kind FROM incoming_count WHERE kind NOT IN ('GONE','REFUSED','LATE','COMPLAINT','SERVICE_COMPLAINT',"
                + "'AUTOMATIC','CHALLENGE','UNCLEAR','NOT_OURS','PERSON','UNREADABLE')")).isEmpty();
    }

    private ChoiceView newest() {
        return preferences.history(person.id()).get(0);
    }

    private String contact(String column) {
        return rows.texts("SELECT " + column + " FROM contact_point WHERE kind = 'EMAIL' AND customer_id = ?", person.id()).get(0);
    }

    private long counted(Kind kind) {
        AtWork.staff(request, Role.ADMIN);
        return room.incoming().stream().filter(tally -> tally.kind() == kind).mapToLong(IncomingTally::mails).sum();
    }

    /** Its Message-ID. */
    private String letter(String topic) throws Exception {
        transaction.begin();
        String reference = outbox.put(Letter.write("test-letter").to(person.email(), Locale.UK).customer(person.id()).topic(topic)
                .with("portal", "Canary").letter());
        transaction.commit();
        return rows.texts("SELECT message_id FROM letter WHERE reference = ?", reference).get(0);
    }

    private void comes(String file, String letter, String address) throws IOException {
        String mail = Files.readString(CORPUS.resolve(file + ".eml")).replace("<7KQ2M9XD4TBN.abc123@my.example.com>", letter)
                .replace("ada@example.com", address);
        Files.writeString(spool.resolve(Reference.random()), mail);
        job.work();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
