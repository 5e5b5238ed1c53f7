package portal.requests.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.platform.Token;
import portal.requests.MessageView;
import portal.requests.MyRequests;
import portal.requests.RequestChannel;
import portal.requests.RequestDesk;
import portal.requests.RequestKind;
import portal.requests.RequestState;
import portal.requests.RequestView;
import portal.requests.correction.Contested;
import portal.support.ChangedPack;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;

/** What is asked without signing in: nobody learns who is a customer, nothing begins before it is known who asks. */
@ExtendWith(ArquillianExtension.class)
class LinkIT {

    private static final String RIGHT = "482915";

    @Resource UserTransaction transaction;
    @Inject GivenPerson given;
    @Inject LinkBook book;
    @Inject LinkRows links;
    @Inject LinkSweep sweep;
    @Inject LinkErasure erasure;
    @Inject MyRequests requests;
    @Inject RequestDesk desk;
    @Inject CustomerRecords records;
    @Inject ChangedPack pack;
    @Inject portal.vault.Vault vault;
    @Inject Rows rows;
    @Inject Clock clock;

    @AfterEach
    void back_to_today() {
        clock.travel(clock.ahead().negated());
    }

    /** A link whose secret the test knows, as a mail would carry it. */
    private String mailed(GivenPerson.Marked person, RequestKind kind) throws Exception {
        Token token = Token.random();
        book.send(person.email(), kind);
        rows.change("UPDATE request_link SET token_hash = ? WHERE customer_id = ? AND request_ref IS NULL", token.hash(), person.id());
        return token.secret();
    }

    /** As if the code in the newest mail were the one that the test knows. */
    private void codeIsKnown(String secret) throws Exception {
        transaction.begin();
        RequestLink link = links.find(secret, false, clock.now()).orElseThrow();
        link.challenge(vault.fingerprint("request_link.code", link.id() + ":" + RIGHT), clock.now());
        transaction.commit();
    }

    private RequestView only(GivenPerson.Marked person) {
        List<RequestView> all = requests.list(person.id());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void a_link_goes_to_the_confirmed_address_only_and_nobody_else_gets_anything() {
        GivenPerson.Marked ana = given.registered();
        long before = letters();

        book.send("nobody-" + ana.login() + "@example.com", RequestKind.COPY);
        book.send("C-nobody", RequestKind.COPY);
        book.send(null, RequestKind.COPY);
        book.send("@", RequestKind.COPY);
        assertThat(letters()).isEqualTo(before);
        book.send(ana.number(), RequestKind.COPY);
        book.send(ana.email(), RequestKind.COPY);

        assertThat(letters()).isEqualTo(before + 2);
        assertThat(rows.texts("SELECT id FROM request_link WHERE customer_id = ?", ana.id())).as("the earlier link is dead").hasSize(1);
    }

    private long letters() {
        return Long.parseLong(rows.texts("SELECT COUNT(*) FROM letter WHERE template = 'request-link'").get(0));
    }

    @Test
    @Promise({"CET-17", "CET-18"})
    void looking_changes_nothing_and_a_copy_is_made_only_after_the_code() throws Exception {
        GivenPerson.Marked ana = given.registered();
        String mailed = mailed(ana, RequestKind.COPY);
        assertThat(book.find(mailed)).contains(new LinkView(RequestKind.COPY, false, false, false, false));
        assertThat(requests.list(ana.id())).isEmpty();

        String secret = book.confirm(mailed, Wish.NOTHING);

        assertThat(book.find(mailed)).as("the mailed link is dead").isEmpty();
        assertThatThrownBy(() -> book.confirm(mailed, Wish.NOTHING)).isInstanceOf(Refusal.class).hasMessage("mailed_request.dead");
        assertThat(only(ana).state()).isEqualTo(RequestState.IDENTITY_PENDING);
        assertThat(only(ana).channel()).isEqualTo(RequestChannel.LINK);
        assertThatThrownBy(() -> book.status(secret)).as("nothing is said before the code").isInstanceOf(NotFound.class);
        codeIsKnown(secret);
        assertThat(book.prove(secret, "000000")).isEqualTo("mailed_request.code_WRONG");
        assertThat(book.prove(secret, "482 915")).isNull();
        assertThat(only(ana).state()).isEqualTo(RequestState.SCHEDULED);
        assertThat(book.status(secret).reference()).isEqualTo(only(ana).reference());
    }

    @Test
    void three_wrong_codes_end_a_code_and_not_the_request() throws Exception {
        GivenPerson.Marked ana = given.registered();
        String secret = book.confirm(mailed(ana, RequestKind.DELETE), Wish.NOTHING);
        codeIsKnown(secret);
        for (int tries = 0; tries < 3; tries++) {
            book.prove(secret, "000000");
        }

        assertThat(book.prove(secret, RIGHT)).isEqualTo("mailed_request.code_OVER");

        assertThat(rows.texts("SELECT id FROM request_link WHERE customer_id = ? AND code_hash IS NOT NULL", ana.id())).isEmpty();
        assertThat(only(ana).state()).isEqualTo(RequestState.IDENTITY_PENDING);
    }

    @Test
    void what_the_pack_trusts_a_link_with_needs_no_code() throws Exception {
        GivenPerson.Marked ana = given.registered();

        String secret = book.confirm(mailed(ana, RequestKind.OBJECT), Wish.NOTHING);

        assertThat(only(ana).state()).isEqualTo(RequestState.IN_REVIEW);
        assertThat(book.find(secret)).contains(new LinkView(RequestKind.OBJECT, true, false, false, true));
        assertThatThrownBy(() -> book.status(secret)).as("but it says nothing").isInstanceOf(NotFound.class);
    }

    @Test
    void a_request_by_link_that_nobody_proved_keeps_nobody_out() throws Exception {
        GivenPerson.Marked ana = given.registered();
        book.confirm(mailed(ana, RequestKind.DELETE), Wish.NOTHING);
        String byLink = only(ana).reference();

        String own = requests.askForDeletion(ana.id());

        assertThat(requests.get(byLink, ana.id()).state()).isEqualTo(RequestState.DUPLICATE);
        assertThat(requests.get(byLink, ana.id()).duplicateOf()).isEqualTo(own);
        book.confirm(mailed(ana, RequestKind.DELETE), Wish.NOTHING);
        assertThat(requests.list(ana.id())).filteredOn(one -> one.state() == RequestState.DUPLICATE).hasSize(2);
    }

    @Test
    @Promise({"CET-17", "SOL-19"})
    void a_pause_and_its_end_happen_when_the_link_is_confirmed() throws Exception {
        GivenPerson.Marked ana = given.registered();

        String pausing = mailed(ana, RequestKind.PAUSE);
        assertThat(records.isPaused(ana.id())).as("looking changes nothing").isFalse();
        book.confirm(pausing, Wish.NOTHING);
        assertThat(records.isPaused(ana.id())).isTrue();
        assertThat(only(ana).state()).isEqualTo(RequestState.FULFILLED);

        book.confirm(mailed(ana, RequestKind.RESUME), Wish.NOTHING);
        assertThat(records.isPaused(ana.id())).isFalse();
        book.confirm(mailed(ana, RequestKind.RESUME), Wish.NOTHING);
        assertThat(records.isPaused(ana.id())).as("again is no harm").isFalse();
        assertThat(requests.list(ana.id())).hasSize(3).allMatch(one -> one.state() == RequestState.FULFILLED);
    }

    @Test
    void a_pause_waits_for_the_code_where_the_pack_asks_for_one() throws Exception {
        GivenPerson.Marked ana = given.registered();
        pack.say("request.link.enough", "OBJECT");
        try {
            String secret = book.confirm(mailed(ana, RequestKind.PAUSE), Wish.NOTHING);
            assertThat(records.isPaused(ana.id())).isFalse();
            assertThat(only(ana).state()).isEqualTo(RequestState.IDENTITY_PENDING);
            codeIsKnown(secret);

            book.prove(secret, RIGHT);

            assertThat(records.isPaused(ana.id())).isTrue();
            assertThat(only(ana).state()).isEqualTo(RequestState.FULFILLED);
        } finally {
            pack.asWritten();
        }
    }

    @Test
    @Promise({"CET-17", "TTE-14d"})
    void a_question_and_something_missing_come_with_words_or_not_at_all() throws Exception {
        GivenPerson.Marked ana = given.registered();
        String mailed = mailed(ana, RequestKind.ENQUIRY);
        assertThatThrownBy(() -> book.confirm(mailed, new Wish(" ", null, null))).isInstanceOf(Refusal.class).hasMessage("request.nothing_written");
        assertThat(requests.list(ana.id())).isEmpty();

        book.confirm(mailed, new Wish("Since when do you have my number?", null, null));
        book.confirm(mailed(ana, RequestKind.SUPPLEMENT), new Wish("My second name is missing.", null, null));

        assertThat(requests.list(ana.id())).hasSize(2).allMatch(one -> one.state() == RequestState.IDENTITY_PENDING);
        assertThat(requests.list(ana.id()).stream().flatMap(one -> requests.get(one.reference(), ana.id()).messages().stream()).map(MessageView::words))
                .containsExactlyInAnyOrder("Since when do you have my number?", "My second name is missing.");
    }

    @Test
    @Promise("TTE-14c")
    void a_correction_is_proposed_by_link_and_decided_like_any_other() throws Exception {
        GivenPerson.Marked ana = given.registered();
        String mailed = mailed(ana, RequestKind.CORRECT);
        assertThatThrownBy(() -> book.confirm(mailed, Wish.NOTHING)).hasMessage("correct.about_missing");
        assertThatThrownBy(() -> book.confirm(mailed, new Wish("My passport says so", Contested.DATE_OF_BIRTH, "first of May"))).hasMessage("correct.no_day");

        String secret = book.confirm(mailed, new Wish("My passport says so", Contested.NAME, "Zoë Second"));
        codeIsKnown(secret);
        book.prove(secret, RIGHT);
        assertThat(records.nameOf(ana.id())).isEqualTo(ana.name());
        desk.approve(only(ana).reference(), Actor.staff("officer-of-links", "PRIVACY_OFFICER"));

        assertThat(records.nameOf(ana.id())).isEqualTo("Zoë Second");
        assertThatThrownBy(() -> book.confirm(mailed, Wish.NOTHING)).hasMessage("mailed_request.dead");
    }

    @Test
    void what_is_over_leaves_nothing_and_an_erasure_kills_every_link() throws Exception {
        GivenPerson.Marked ana = given.registered();
        GivenPerson.Marked bob = given.registered();
        mailed(ana, RequestKind.COPY);
        mailed(bob, RequestKind.COPY);
        assertThat(erasure.preview(bob.id())).isEqualTo(erasure.erase(bob.id(), clock.now()));
        assertThat(rows.texts("SELECT id FROM request_link WHERE customer_id = ?", bob.id())).isEmpty();

        clock.travel(Duration.ofHours(24));
        sweep.work();

        assertThat(rows.texts("SELECT id FROM request_link WHERE customer_id = ?", ana.id())).isEmpty();
    }
}
