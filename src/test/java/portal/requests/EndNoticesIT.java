package portal.requests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.mail.Mailbox;
import portal.platform.Clock;
import portal.platform.Job;
import portal.platform.Refusal;
import portal.support.ChangedSettings;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;
import portal.support.TinyMailServer;

/** However a request ends, its person is told, once; and only one of a kind lives whatever is done through the desks. */
@ExtendWith(ArquillianExtension.class)
class EndNoticesIT {

    private static final Actor OFFICER = Actor.staff("officer-of-ends", "PRIVACY_OFFICER");
    private static final Actor CLERK = Actor.staff("clerk-of-ends", "CUSTOMER_SUPPORT");
    private static final long SEED = 20261123;
    private static final List<RequestKind> KINDS = List.of(RequestKind.DELETE, RequestKind.ENQUIRY, RequestKind.RESTRICT, RequestKind.OBJECT,
            RequestKind.PAUSE, RequestKind.COPY);
    private static final Map<RequestState, Set<String>> NOTICES = Map.of(
            RequestState.FULFILLED, Set.of("request-answered", "copy-ready", "account-paused"),
            RequestState.PARTLY, Set.of("request-answered", "request-partly"),
            RequestState.REFUSED, Set.of("request-refused"),
            RequestState.WITHDRAWN, Set.of("request-withdrawn"),
            RequestState.EXPIRED, Set.of("request-expired"),
            RequestState.DUPLICATE, Set.of("request-duplicate"));

    @Inject GivenPerson given;
    @Inject RequestDesk desk;
    @Inject AnswerDesk answers;
    @Inject ItemDesk items;
    @Inject ClockDesk clocks;
    @Inject Asking asking;
    @Inject MyRequests requests;
    @Inject Pausing pausing;
    @Inject Expiry expiry;
    @Inject RequestWork work;
    @Inject Rows rows;
    @Inject Mailbox mailbox;
    @Inject ChangedSettings settings;
    @Inject @Any Instance<Job> jobs;
    @Inject Clock clock;

    @AfterEach
    void back_to_today() {
        clock.travel(clock.ahead().negated());
    }

    @Test
    @Promise("CET-29")
    void whoever_never_shows_who_they_are_is_told_that_it_ended() {
        GivenPerson.Marked ana = given.registered();
        String reference = desk.enter(RequestKind.DELETE, ana.reference(), RequestChannel.LETTER, clock.today(), CLERK);
        clocks.askIdentity(reference, OFFICER);
        clock.travel(Duration.ofDays(30));
        expireAll();
        assertThat(requests.get(reference, ana.id()).state()).isEqualTo(RequestState.IDENTITY_PENDING);

        clock.travel(Duration.ofDays(1));
        expireAll();

        assertThat(requests.get(reference, ana.id()).state()).isEqualTo(RequestState.EXPIRED);
        assertThat(notices(RequestState.EXPIRED, reference)).isEqualTo(1);
    }

    @Test
    void a_letter_in_somebodys_name_neither_keeps_them_out_nor_takes_their_place() {
        GivenPerson.Marked ana = given.registered();
        String letter = desk.enter(RequestKind.DELETE, ana.reference(), RequestChannel.LETTER, clock.today(), CLERK);

        String own = requests.askForDeletion(ana.id());
        String again = desk.enter(RequestKind.DELETE, ana.reference(), RequestChannel.EMAIL, clock.today(), CLERK);

        assertThat(requests.get(own, ana.id()).state()).isEqualTo(RequestState.RECEIVED);
        for (String repeated : List.of(letter, again)) {
            assertThat(requests.get(repeated, ana.id()).state()).isEqualTo(RequestState.DUPLICATE);
            assertThat(requests.get(repeated, ana.id()).duplicateOf()).isEqualTo(own);
            assertThat(notices(RequestState.DUPLICATE, repeated)).isEqualTo(1);
        }
    }

    @Test
    void only_who_has_a_password_is_told_to_change_it() throws Exception {
        try (TinyMailServer server = new TinyMailServer(settings)) {
            assertThat(received(given.registered(), server)).contains("change your password", "/account/requests/");
            assertThat(received(given.withoutLogin(), server)).contains("tell us at", "/register").doesNotContain("change your password");
        }
    }

    private String received(GivenPerson.Marked person, TinyMailServer server) throws Exception {
        String reference = desk.enter(RequestKind.RESTRICT, person.reference(), RequestChannel.LETTER, clock.today(), "In their words", CLERK);
        String messageId = rows.texts("SELECT message_id FROM letter WHERE once_key = ?", "request-received:" + reference).get(0);
        for (int rounds = 0; server.times(person.email(), messageId) == 0 && rounds < 200; rounds++) {
            dispatch();
        }
        return server.text(person.email(), messageId).replace("=\n", "");
    }

    @Test
    @Promise({"CET-29", "SOL-19"})
    void every_end_has_one_notice_that_is_stored_and_sent_whatever_was_done_before() throws Exception {
        Random random = new Random(SEED);
        Set<RequestState> reached = EnumSet.noneOf(RequestState.class);
        Map<String, GivenPerson.Marked> people = new HashMap<>();
        for (int life = 0; life < 20; life++) {
            GivenPerson.Marked person = given.registered();
            people.put(String.valueOf(person.id()), person);
            for (int step = 0; step < 14; step++) {
                step(person, random);
                check(person, reached);
            }
        }

        assertThat(reached).as("seed %d", SEED).containsAll(NOTICES.keySet());
        areSent(people);
    }

    private void dispatch() throws InterruptedException {
        if (!jobs.stream().filter(job -> job.name().equals("mail")).findFirst().orElseThrow().work()) {
            Thread.sleep(50);
        }
    }

    private void areSent(Map<String, GivenPerson.Marked> people) throws Exception {
        try (TinyMailServer server = new TinyMailServer(settings)) {
            for (GivenPerson.Marked person : people.values()) {
                List<RequestView> ended = requests.list(person.id()).stream().filter(one -> !one.isOpen()).toList();
                for (RequestView one : ended) {
                    String key = NOTICES.get(one.state()).stream().map(template -> template + ":" + one.reference())
                            .filter(once -> !rows.texts("SELECT id FROM letter WHERE once_key = ?", once).isEmpty()).findFirst().orElseThrow();
                    String messageId = rows.texts("SELECT message_id FROM letter WHERE once_key = ?", key).get(0);
                    for (int rounds = 0; server.times(person.email(), messageId) == 0; rounds++) {
                        assertThat(rounds).as("%s did not go out", key).isLessThan(200);
                        dispatch();
                    }
                }
            }
            dispatch();
            for (GivenPerson.Marked person : people.values()) {
                List<String> ids = rows.texts("SELECT message_id FROM letter WHERE customer_id = ?", person.id());
                assertThat(ids).isNotEmpty().allSatisfy(id -> assertThat(server.times(person.email(), id)).isLessThanOrEqualTo(1));
                assertThat(requests.list(person.id()).stream().filter(one -> !one.isOpen()).count()).as("stored in the inbox")
                        .isLessThanOrEqualTo(mailbox.sentTo(person.id(), 0, 100).size());
            }
        }
    }

    private void check(GivenPerson.Marked person, Set<RequestState> reached) {
        List<RequestView> all = requests.list(person.id());
        for (RequestKind kind : KINDS) {
            assertThat(all.stream().filter(one -> one.kind() == kind && one.isOpen()).count()).isLessThanOrEqualTo(1);
        }
        all.stream().filter(one -> !one.isOpen()).forEach(one -> {
            reached.add(one.state());
            assertThat(notices(one.state(), one.reference())).as("%s of %s, seed %d", one.state(), one.kind(), SEED).isEqualTo(1);
        });
    }

    private long notices(RequestState end, String reference) {
        List<String> keys = new ArrayList<>();
        NOTICES.get(end).forEach(template -> keys.addAll(rows.texts("SELECT once_key FROM letter WHERE once_key = ?", template + ":" + reference)));
        return keys.size();
    }

    private void step(GivenPerson.Marked person, Random random) {
        List<RequestView> open = requests.list(person.id()).stream().filter(RequestView::isOpen).toList();
        RequestKind kind = KINDS.get(random.nextInt(KINDS.size()));
        String one = open.isEmpty() ? null : open.get(random.nextInt(open.size())).reference();
        try {
            switch (random.nextInt(one == null ? 2 : 11)) {
                case 0 -> ask(person, kind);
                case 1 -> desk.enter(kind, person.reference(), RequestChannel.values()[2 + random.nextInt(4)], clock.today(), "In their words", CLERK);
                case 2 -> requests.withdraw(one, person.id());
                case 3 -> desk.refuse(one, RefusalReason.OTHER, "Because", OFFICER);
                case 4 -> answers.answer(one, "Here it is", OFFICER);
                case 5 -> answers.answerPartly(one, RefusalReason.NOT_HELD, "Not all", OFFICER);
                case 6 -> clocks.askIdentity(one, OFFICER);
                case 7 -> clocks.identityGiven(one, OFFICER);
                case 8 -> desk.approve(one, OFFICER);
                case 9 -> items.decide(one, items(items.kind(one)), OFFICER);
                default -> later();
            }
            copyAll();
        } catch (Refusal notNow) {
            assertThat(notNow.key()).isNotBlank();
        }
    }

    private static List<ItemDecision> items(RequestKind kind) {
        List<String> two = switch (kind) {
            case COPY -> List.of("MONEY", "SUPPORT");
            case DELETE -> List.of("PRODUCT", ItemDecision.REST);
            default -> List.of("RESEARCH", "OFFERS");
        };
        return List.of(ItemDecision.yes(two.get(0)), new ItemDecision(two.get(1), RefusalReason.OTHER, "No"));
    }

    private void ask(GivenPerson.Marked person, RequestKind kind) {
        switch (kind) {
            case DELETE -> requests.askForDeletion(person.id());
            case COPY -> requests.askForCopy(person.id());
            case PAUSE -> pausing.pause(person.id());
            default -> asking.ask(person.id(), kind, "In my words");
        }
    }

    /** No erasure: the farewell to somebody who is erased names nobody, and has tests of its own. */
    private void copyAll() {
        work.claim(RequestKind.COPY).ifPresent(claim -> work.copyReady(claim, clock.now().plus(Duration.ofDays(5)), Optional.empty()));
    }

    private void later() {
        clock.travel(Duration.ofDays(31));
        expireAll();
    }

    private void expireAll() {
        for (int turns = 0; expiry.expireOne() && turns < 500; turns++) {
            Thread.onSpinWait();
        }
    }
}
