package portal.support.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AccessView;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.Withheld;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Upload;
import portal.support.ChangedPack;
import portal.support.GivenPerson;
import portal.support.PlainBrowser;
import portal.support.Promise;
import portal.support.Rows;
import portal.support.documents.DocumentDesk;
import portal.support.documents.Documents;

/** A case from the first message to its end: who reads it, what is kept of it and for how long. */
@ExtendWith(ArquillianExtension.class)
class CasesIT {

    private static final Actor SAM = Actor.staff("sam", "CUSTOMER_SUPPORT");
    private static final String CARD = "4111 1111 1111 1111";

    @Inject UserTransaction transaction;
    @Inject GivenPerson given;
    @Inject Cases cases;
    @Inject CaseDesk desk;
    @Inject CaseCopy copy;
    @Inject CaseErasure erasure;
    @Inject CaseSweep sweep;
    @Inject PassageDesk passages;
    @Inject Documents documents;
    @Inject DocumentDesk documentDesk;
    @Inject Audit audit;
    @Inject HttpServletRequest request;
    @Inject Rows rows;
    @Inject Clock clock;
    @Inject Replies replies;
    @Inject ChangedPack pack;

    private GivenPerson.Marked zoe;
    private GivenPerson.Marked ana;

    @AfterEach
    void pack_as_written() {
        pack.asWritten();
    }

    @BeforeEach
    void two_customers() {
        zoe = given.registered();
        ana = given.registered();
    }

    private Said said(String words) {
        return new Said(Author.CUSTOMER, CaseChannel.PORTAL, clock.today(), new Message(words));
    }

    private String opened(GivenPerson.Marked person, String words) {
        byte[] content = "a proof".getBytes(StandardCharsets.UTF_8);
        return cases.open(person.id(), new Cases.Opening(CaseTopic.BILL, null, said(words)),
                documentDesk.check("document", new Upload("proof.txt", content.length, content)), Actor.customer(person.subjectKey()));
    }

    private void sweepAfter(int days) {
        clock.travel(Duration.ofDays(days));
        while (sweep.work()) {
            Thread.onSpinWait();
        }
    }

    @Test
    @Promise({"CET-18", "CEG-32"})
    void what_was_said_by_any_way_is_there_in_its_order_with_who_said_it() {
        String reference = opened(zoe, "Why is it so much?");
        desk.answer(reference, new Message("Because of March."), null, SAM);
        desk.record(reference, new Said(Author.CUSTOMER, CaseChannel.PHONE, clock.today().minusDays(1), new Message("She thanked us.")), SAM);

        assertThat(cases.said(zoe.id(), reference)).extracting(InteractionView::text).containsExactly("Why is it so much?", "Because of March.",
                "She thanked us.");
        assertThat(cases.said(zoe.id(), reference)).extracting(one -> one.author() + " " + one.channel() + " " + one.recordedAs())
                .containsExactly("CUSTOMER PORTAL CUSTOMER", "STAFF PORTAL CUSTOMER_SUPPORT", "CUSTOMER PHONE CUSTOMER_SUPPORT");
        assertThat(cases.said(zoe.id(), reference).get(2).happenedOn()).isEqualTo(clock.today().minusDays(1));
        assertThat(audit.looks(zoe.subjectKey(), 10)).extracting(AccessView::action).contains("case.answered", "case.recorded");
        assertThat(catchThrowableOfType(() -> desk.on(clock.today().plusDays(1)), Refusal.class).field()).isEqualTo("day");
        assertThat(catchThrowableOfType(() -> desk.on(LocalDate.of(1999, 1, 1)), Refusal.class).key()).isEqualTo("case.day_unlikely");
    }

    @Test
    @Promise("SOL-11")
    void an_answer_by_another_way_than_the_one_asked_for_needs_a_reason_that_the_customer_reads() {
        String reference = opened(zoe, "Please call me.");
        rows.change("UPDATE customer SET preferred_channel = 'PHONE' WHERE id = ?", zoe.id());

        assertThat(catchThrowableOfType(() -> desk.answer(reference, new Message("Here is why."), null, SAM), Refusal.class).field())
                .isEqualTo("otherWay");
        assertThat(catchThrowableOfType(() -> desk.record(reference, ours(CaseChannel.PAPER), SAM), Refusal.class).key())
                .isEqualTo("case.other_way_missing");
        desk.record(reference, ours(CaseChannel.PHONE), SAM);
        desk.answer(reference, new Message("Nobody was at home."), OtherWay.NOT_REACHED, SAM);

        assertThat(cases.said(zoe.id(), reference)).extracting(InteractionView::otherWay).containsExactly(null, null, OtherWay.NOT_REACHED);
        assertThat(copy.copy(zoe.id()).get(1).rows()).last().asString().contains("NOT_REACHED");
        pack.say("reply.followPreference", "false");
        desk.answer(reference, new Message("And in writing."), null, SAM);
    }

    @Test
    @Promise("CLX-17")
    void where_only_mail_is_answered_nobody_answers_by_phone() {
        String reference = opened(zoe, "Please call me.");
        assertThat(replies.outside()).contains(CaseChannel.PHONE);
        pack.say("reply.channels", "EMAIL,PORTAL");

        assertThat(replies.outside()).contains(CaseChannel.EMAIL).doesNotContain(CaseChannel.PHONE);
        assertThat(catchThrowableOfType(() -> desk.record(reference, ours(CaseChannel.PHONE), SAM), Refusal.class).key())
                .isEqualTo("case.way_not_offered");
        desk.record(reference, ours(CaseChannel.EMAIL), SAM);
    }

    private Said ours(CaseChannel way) {
        return new Said(Author.STAFF, way, clock.today(), new Message("We explained it."));
    }

    @Test
    void it_is_the_turn_of_whoever_did_not_speak_last() {
        String reference = opened(zoe, "Hello");
        assertThat(cases.get(zoe.id(), reference).state()).isEqualTo(CaseState.OPEN);
        assertThat(waiting()).contains(reference);

        desk.answer(reference, new Message("Hello"), null, SAM);
        assertThat(cases.get(zoe.id(), reference).state()).isEqualTo(CaseState.ANSWERED);
        assertThat(waiting()).doesNotContain(reference);

        cases.write(zoe.id(), reference, new Message("One more thing"), null, Actor.customer(zoe.subjectKey()));
        assertThat(waiting()).contains(reference);

        cases.close(zoe.id(), reference, Actor.customer(zoe.subjectKey()));
        assertThat(cases.get(zoe.id(), reference).isClosed()).isTrue();
        assertThatThrownBy(() -> desk.close(reference, SAM)).isInstanceOf(Refusal.class).hasMessage("case.closed_already");
        desk.reopen(reference, SAM);
        assertThat(waiting()).contains(reference);
    }

    private List<String> waiting() {
        return desk.queue(null, 1_000).stream().map(CaseView::reference).toList();
    }

    @Test
    void mails_say_that_there_is_something_and_not_what() {
        String reference = opened(zoe, "A pelican on the roof");
        desk.answer(reference, new Message("A flamingo, surely"), null, SAM);

        assertThat(rows.texts("SELECT template FROM letter WHERE customer_id = ? ORDER BY id", zoe.id()))
                .containsSubsequence("case-opened", "case-answered");
    }

    @Test
    @Promise({"CLX-04", "TTE-08"})
    void a_card_number_is_taken_out_before_anything_is_stored() {
        String reference = opened(zoe, "I paid with " + CARD + ", exp 12/27");
        desk.answer(reference, new Message("With " + CARD.replace(' ', '-') + "?"), null, SAM);

        assertThat(cases.said(zoe.id(), reference)).extracting(InteractionView::text)
                .containsExactly("I paid with •••• 1111, exp 12/27", "With •••• 1111?");
    }

    @Test
    @Promise("TTE-21")
    void words_are_sealed_for_their_own_row() {
        opened(zoe, "A pelican on the roof");

        assertThat(rows.texts("SELECT body FROM interaction WHERE customer_id = ?", zoe.id())).singleElement().asString()
                .doesNotContain("pelican").doesNotContain("70656c6963616e");
    }

    @Test
    void a_foreign_case_answers_like_one_that_nobody_has() {
        String theirs = opened(ana, "Mine alone");
        String mine = opened(zoe, "Hello");
        PlainBrowser browser = new PlainBrowser(request);
        HttpResponse<String> door = browser.get("/sign-in");
        assertThat(browser.press(door, "signIn", Map.of("login", zoe.login(), "password", GivenPerson.PASSWORD)).statusCode()).isEqualTo(302);

        for (String reference : List.of(theirs, Reference.random(), "nonsense")) {
            assertThat(browser.get("/account/cases/" + reference).statusCode()).isEqualTo(404);
        }
        HttpResponse<String> page = browser.get("/account/cases/" + mine);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(browser.press(page, "write", Map.of("ref", theirs, "message", "I was here")).statusCode()).isEqualTo(404);
        assertThat(browser.press(page, "close", Map.of("ref", theirs)).statusCode()).isEqualTo(404);
        assertThat(cases.said(ana.id(), theirs)).hasSize(1);
        assertThatThrownBy(() -> cases.said(zoe.id(), theirs)).isInstanceOf(NotFound.class);
        assertThat(browser.press(page, "write", Map.of("message", "<script>alert(1)</script>\n#{7919*6007}")).statusCode()).isEqualTo(302);
        assertThat(browser.get("/account/cases/" + mine).body()).contains("alert(1)").doesNotContain("<script>alert", "47569433");
    }

    @Test
    void a_wrong_file_costs_nothing_else_that_was_typed() {
        PlainBrowser browser = new PlainBrowser(request);
        HttpResponse<String> door = browser.get("/sign-in");
        browser.press(door, "signIn", Map.of("login", zoe.login(), "password", GivenPerson.PASSWORD));

        HttpResponse<String> refused = browser.attach(browser.get("/account/new-case"), "open", Map.of("topic", "METER", "message", "Kept as typed"),
                new PlainBrowser.Attached("document", "letter.pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.body()).contains("whatever its name says", "Kept as typed").containsPattern("value=\"METER\"[^>]*selected");
        assertThat(cases.of(zoe.id())).isEmpty();
        assertThat(browser.attach(browser.get("/account/new-case"), "open", Map.of("topic", "METER", "message", "With a letter"),
                new PlainBrowser.Attached("document", "letter.txt", "Dear all".getBytes(StandardCharsets.UTF_8))).statusCode()).isEqualTo(302);
        assertThat(documents.of(zoe.id(), cases.of(zoe.id()).get(0).id())).hasSize(1);
        for (Map<String, String> odd : List.of(Map.of("topic", "NONSENSE"), Map.of("message", "x".repeat(4_001)), Map.of("message", " "))) {
            Map<String, String> values = new java.util.HashMap<>(Map.of("topic", "METER", "message", "Hello"));
            values.putAll(odd);
            assertThat(browser.press(browser.get("/account/new-case"), "open", values).body()).contains("There is a problem");
        }
        assertThat(cases.of(zoe.id())).hasSize(1);
    }

    @Test
    @Promise("TTE-10")
    void the_documents_of_a_case_go_some_days_after_its_end_and_the_words_when_their_time_is_over() {
        String reference = opened(zoe, "Hello");
        String open = opened(zoe, "Still open");
        long number = cases.get(zoe.id(), reference).id();
        cases.close(zoe.id(), reference, Actor.customer(zoe.subjectKey()));
        int travelled = 0;
        try {
            sweepAfter(29);
            travelled = 29;
            assertThat(documents.of(zoe.id(), number)).as("the day before").hasSize(1);
            sweepAfter(2);
            travelled += 2;
            assertThat(documents.of(zoe.id(), number)).isEmpty();
            assertThat(documents.of(zoe.id())).as("that of the other case").hasSize(1);
            assertThat(cases.said(zoe.id(), reference)).hasSize(1);
            sweepAfter(2 * 366);
            travelled += 2 * 366;
            assertThatThrownBy(() -> cases.get(zoe.id(), reference)).isInstanceOf(NotFound.class);
            assertThat(cases.get(zoe.id(), open).state()).as("nobody answered it").isEqualTo(CaseState.OPEN);
        } finally {
            clock.travel(Duration.ofDays(-travelled));
        }
    }

    @Test
    void a_case_to_which_nobody_comes_back_ends_by_itself() {
        String reference = opened(zoe, "Hello");
        desk.answer(reference, new Message("Hello"), null, SAM);
        try {
            sweepAfter(31);
            assertThat(cases.get(zoe.id(), reference).isClosed()).isTrue();
        } finally {
            clock.travel(Duration.ofDays(-31));
        }
    }

    @Test
    @Promise("CET-18")
    void a_copy_leaves_out_how_to_reach_others_unless_the_customer_wrote_it() {
        String written = "My neighbour is bob@elsewhere.example, 07700 900999";
        String reference = opened(zoe, written);
        desk.answer(reference, new Message("Bob (bob@elsewhere.example, 07700 900999) called; we wrote to " + zoe.email()
                + ". Ours: help@brightwater.example, +44 1632 960120. Account 4417 2210"), null, SAM);

        assertThat(copy.copy(zoe.id()).get(1).rows()).extracting(row -> row.get(7)).containsExactly(written,
                "Bob ([a mail address that is not yours], [a phone number that is not yours]) called; we wrote to " + zoe.email()
                        + ". Ours: help@brightwater.example, +44 1632 960120. Account 4417 2210");
    }

    @Test
    @Promise("CET-18")
    void staff_put_back_what_the_rule_took_wrongly_and_leave_out_a_name_for_the_next_copy() throws Exception {
        String reference = opened(zoe, "Hello Bob");
        desk.answer(reference, new Message("Bob called from 07700 900999. Bob wrote."), null, SAM);
        String answer = cases.said(zoe.id(), reference).get(1).reference();
        assertThat(copy.withheld(zoe.id())).containsExactly(new Withheld("other_person", 1));

        passages.rule(zoe.id(), answer, "07700 900999", PassageReason.THEIR_OWN, SAM);
        passages.rule(zoe.id(), answer, "Bob", PassageReason.OTHER_PERSON, SAM);

        assertThat(copy.copy(zoe.id()).get(1).rows()).extracting(row -> row.get(7)).containsExactly("Hello Bob",
                "[something about another person] called from 07700 900999. [something about another person] wrote.");
        assertThat(copy.withheld(zoe.id())).containsExactly(new Withheld("other_person", 2));
        assertThat(copy.copy(zoe.id()).get(2).rows()).extracting(row -> row.subList(0, 3)).containsExactly(
                List.of(answer, "THEIR_OWN", "CUSTOMER_SUPPORT"), List.of(answer, "OTHER_PERSON", "CUSTOMER_SUPPORT"));
        assertThat(passages.open(zoe.id(), SAM, reference)).singleElement().satisfies(text -> assertThat(text.rulings()).hasSize(2));
        assertThat(audit.looks(zoe.subjectKey(), 10)).extracting(AccessView::action).contains("passage.ruled", "passages.viewed");

        passages.rule(zoe.id(), answer, "Bob", PassageReason.AGREED, SAM);
        assertThat(copy.withheld(zoe.id())).containsExactly(new Withheld("other_person", 0));
        assertThat(rows.texts("SELECT passage FROM passage_ruling WHERE customer_id = ?", zoe.id())).hasSize(3)
                .allSatisfy(sealed -> assertThat(sealed).doesNotContain("Bob", "426f62"));
        transaction.begin();
        assertThat(erasure.preview(zoe.id())).contains(ErasureLine.deleted(DataClass.SUPPORT, 5)).isEqualTo(erasure.erase(zoe.id(), clock.now()));
        transaction.commit();
        assertThat(rows.texts("SELECT id FROM passage_ruling WHERE customer_id = ?", zoe.id())).isEmpty();
    }

    @Test
    void the_page_shows_what_staff_noted_as_the_copy_does_and_an_answer_as_it_was_given() {
        String reference = opened(zoe, "Bob is at bob@example.org");
        desk.answer(reference, new Message("Please call the fitter Mo, 07700 900998."), null, SAM);
        desk.record(reference, new Said(Author.CUSTOMER, CaseChannel.PAPER, clock.today(), new Message("Bob has 07700 900999.")), SAM);

        assertThat(cases.said(zoe.id(), reference)).extracting(InteractionView::text).containsExactly("Bob is at bob@example.org",
                "Please call the fitter Mo, 07700 900998.", copy.copy(zoe.id()).get(1).rows().get(2).get(7));
        assertThat(copy.copy(zoe.id()).get(1).rows().get(2).get(7)).doesNotContain("900999");
        assertThat(desk.open(reference, SAM).said().get(2).text()).as("staff read what they wrote").contains("900999");

        passages.rule(zoe.id(), cases.said(zoe.id(), reference).get(1).reference(), "Mo", PassageReason.OTHER_PERSON, SAM);
        assertThat(cases.said(zoe.id(), reference).get(1).text()).isEqualTo("Please call the fitter [something about another person], 07700 900998.");
    }

    @Test
    void a_passage_is_one_of_a_text_that_staff_wrote_about_this_customer() {
        String reference = opened(zoe, "Hello Bob");
        desk.answer(reference, new Message("Hello"), null, SAM);
        List<InteractionView> said = cases.said(zoe.id(), reference);

        assertThatThrownBy(() -> passages.rule(zoe.id(), said.get(0).reference(), "Bob", PassageReason.OTHER_PERSON, SAM))
                .as("their own words").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> passages.rule(ana.id(), said.get(1).reference(), "Hello", PassageReason.OTHER_PERSON, SAM))
                .isInstanceOf(NotFound.class);
        assertThat(catchThrowableOfType(() -> passages.rule(zoe.id(), said.get(1).reference(), "Bob", PassageReason.OTHER_PERSON, SAM),
                Refusal.class).key()).isEqualTo("passage.not_in_it");
        assertThat(catchThrowableOfType(() -> passages.rule(zoe.id(), said.get(1).reference(), "Hello", PassageReason.AGREED, SAM),
                Refusal.class).key()).isEqualTo("passage.not_left_out");
    }

    @Test
    @Promise("CET-18")
    void a_copy_has_every_interaction_and_an_erasure_takes_the_words() throws Exception {
        String reference = opened(zoe, "What I said");
        desk.answer(reference, new Message("What you said"), null, SAM);
        opened(ana, "What somebody else said");

        transaction.begin();
        assertThat(copy.copy(zoe.id()).get(0).rows()).singleElement().satisfies(row -> assertThat(row).contains(reference, "BILL", "ANSWERED"));
        assertThat(copy.copy(zoe.id()).get(1).rows()).hasSize(2).extracting(row -> row.get(0) + row.get(7))
                .containsExactly(reference + "What I said", reference + "What you said");
        assertThat(erasure.preview(zoe.id())).containsExactly(ErasureLine.deleted(DataClass.SUPPORT, 2), ErasureLine.anonymised(DataClass.SUPPORT, 1))
                .isEqualTo(erasure.erase(zoe.id(), clock.now()));
        transaction.commit();

        assertThat(rows.texts("SELECT id FROM interaction WHERE customer_id = ?", zoe.id())).isEmpty();
        assertThat(rows.texts("SELECT topic FROM support_case WHERE reference = ? AND customer_id IS NULL", reference)).containsExactly("BILL");
        assertThatThrownBy(() -> desk.open(reference, SAM)).isInstanceOf(NotFound.class);
        assertThat(waiting()).doesNotContain(reference);
        assertThat(cases.of(ana.id())).hasSize(1);
    }

    @Test
    void nobody_opens_more_cases_than_can_be_answered() {
        for (int i = 0; i < Cases.MOST_OPEN; i++) {
            cases.open(zoe.id(), new Cases.Opening(CaseTopic.OTHER, null, said("Hello " + i)), null, Actor.customer(zoe.subjectKey()));
        }

        assertThatThrownBy(() -> opened(zoe, "One more")).isInstanceOf(Refusal.class).hasMessage("case.enough");
    }
}
