package portal.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.census.DataClass;
import portal.customer.Correction;
import portal.customer.Corrections;
import portal.customer.CustomerRecords;
import portal.customer.PersonName;
import portal.disclosure.DisclosureBook;
import portal.disclosure.DisclosureView;
import portal.disclosure.Gift;
import portal.disclosure.Ground;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.platform.Token;
import portal.security.Role;
import portal.staff.SurveyRoom;
import portal.support.AtWork;
import portal.support.ChangedPack;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;

@ExtendWith(ArquillianExtension.class)
class SurveyIT {

    private static final Actor CORA = Actor.staff("cora-key", "COMMUNICATIONS");
    private static final Actor PETRA = Actor.staff("petra-key", "PRIVACY_OFFICER");
    private static final String QUESTIONS = "How content are you? (1-5)\nWhat do you use? [Gas; Water]\nWhat could be better?";
    private static final Filled BLANK = new Filled(Map.of(), false, false);

    @Inject SurveyDesk desk;
    @Inject Answering answering;
    @Inject Handover handover;
    @Inject SurveyEnds ends;
    @Inject SurveyCopy copy;
    @Inject SurveyErasure erasure;
    @Inject SurveyRoom room;
    @Inject DisclosureBook book;
    @Inject CustomerRecords records;
    @Inject Corrections corrections;
    @Inject GivenPerson given;
    @Inject ChangedPack pack;
    @Inject UserTransaction transaction;
    @Inject HttpServletRequest request;
    @Inject Clock clock;
    @Inject Rows rows;

    @AfterEach
    void thePackAsWritten() {
        pack.asWritten();
    }

    private String open(boolean anonymous, String prize, String recipient) {
        String reference = desk.write(new SurveyDraft("Your summer", "A few **words**.", Question.of(QUESTIONS), anonymous, prize, 1, recipient,
                "To compare utilities", clock.today().plusDays(10)), CORA);
        desk.open(reference, CORA);
        return reference;
    }

    private static Filled filled(String words) {
        return new Filled(Map.of(1, "5", 2, "1", 3, words), false, false);
    }

    private long survey(String reference) {
        return desk.get(reference).id();
    }

    @Test
    @Promise("CLX-23")
    void a_blank_form_is_taken_and_the_service_knows_nothing_of_it() {
        String reference = open(true, null, null);
        GivenPerson.Marked person = given.registered();
        GivenPerson.Marked silent = given.registered();
        Object before = records.get(person.id());

        answering.send(person.id(), reference, BLANK);

        assertThat(answering.get(person.id(), reference).answered()).isTrue();
        assertThat(rows.texts("SELECT id FROM survey_answer WHERE survey_id = ?", survey(reference))).isEmpty();
        assertThat(records.get(person.id())).as("what the service knows of them").isEqualTo(before);
        assertThat(answering.get(silent.id(), reference).answered()).isFalse();
        assertThatThrownBy(() -> answering.send(person.id(), reference, filled("Again"))).hasMessage("survey.twice");
    }

    @Test
    @Promise("CLX-24")
    void nothing_that_is_stored_ties_an_anonymous_answer_to_who_gave_it() {
        String reference = open(true, "A bench", null);
        GivenPerson.Marked person = given.registered();
        List<String> trail = rows.texts("SELECT COUNT(*) FROM audit_entry WHERE subject_key = ?", person.subjectKey());

        answering.send(person.id(), reference, new Filled(Map.of(1, "5", 3, "Signed: " + person.name() + ", " + person.email()), true, true));

        assertThat(columns("survey_answer")).containsExactly("chosen", "customer_id", "id", "place", "survey_id", "words");
        assertThat(columns("survey_participation")).containsExactly("customer_id", "id", "policy_number", "shared", "survey_id");
        assertThat(columns("contest_entry")).containsExactly("customer_id", "id", "number", "survey_id");
        assertThat(rows.texts("SELECT customer_id FROM survey_answer WHERE survey_id = ?", survey(reference))).hasSize(2).containsOnlyNulls();
        assertThat(rows.texts("SELECT words FROM survey_answer WHERE survey_id = ? AND words IS NOT NULL", survey(reference)))
                .containsExactly("Signed: …, …");
        assertThat(rows.texts("SELECT COUNT(*) FROM audit_entry WHERE subject_key = ?", person.subjectKey())).as("no moment either").isEqualTo(trail);
        assertThat(rows.texts("SELECT COUNT(*) FROM audit_entry WHERE target = ?", reference)).as("written and opened").containsExactly("2");
        assertThat(rows.texts("SELECT id FROM letter WHERE customer_id = ? AND template LIKE '%survey%'", person.id())).isEmpty();
        assertThat(numbers(reference)).as("numbers that come one after the other would tell the order").doesNotHaveDuplicates().hasSize(4)
                .allSatisfy(one -> assertThat(numbers(reference).stream().filter(other -> !other.equals(one)).mapToLong(other -> Math.abs(other - one)).min()
                        .orElseThrow()).isGreaterThan(1_000_000));
        assertThatThrownBy(() -> answering.takeBack(person.id(), reference)).hasMessage("survey.not_known");
    }

    private List<Long> numbers(String reference) {
        return Stream.of("survey_answer", "survey_participation", "contest_entry")
                .flatMap(table -> rows.texts("SELECT id FROM " + table + " WHERE survey_id = ?", survey(reference)).stream()).map(Long::valueOf).toList();
    }

    private Set<String> columns(String table) {
        return new TreeSet<>(rows.texts("SELECT LOWER(column_name) FROM information_schema.columns WHERE LOWER(table_name) = ?", table));
    }

    @Test
    @Promise("CLX-24")
    void after_the_draw_nobody_can_say_who_took_part_and_anybody_can_say_who_won() {
        String reference = open(true, "A bench", null);
        String hash = answering.draw(reference).draw().hash();
        List<GivenPerson.Marked> people = Stream.generate(given::registered).limit(3).toList();
        people.forEach(person -> answering.send(person.id(), reference, new Filled(Map.of(1, "4"), false, true)));
        assertThat(people).extracting(person -> answering.get(person.id(), reference).number()).containsExactly(1, 2, 3);
        assertThat(answering.draw(reference).draw().seed()).isNull();
        answering.leave(people.get(0).id(), reference);

        desk.close(reference, CORA);

        DrawView draw = answering.draw(reference).draw();
        assertThat(Token.hash(draw.seed())).isEqualTo(hash);
        assertThat(draw.winning()).isEqualTo(Draw.order(draw.seed(), 3).stream().filter(number -> number != 1).limit(1).toList());
        assertThat(rows.texts("SELECT id FROM survey_participation WHERE survey_id = ?", survey(reference))).isEmpty();
        assertThat(rows.texts("SELECT number FROM contest_entry WHERE survey_id = ?", survey(reference)))
                .containsExactly(String.valueOf(draw.winning().get(0)));
        GivenPerson.Marked winner = people.get(draw.winning().get(0) - 1);
        assertThat(answering.get(winner.id(), reference).isWon()).isTrue();
        assertThat(rows.texts("SELECT template FROM letter WHERE customer_id = ? AND template = 'contest-won'", winner.id())).hasSize(1);
        assertThat(desk.winners(reference)).containsExactly(new SurveyDesk.Winner(draw.winning().get(0), winner.reference()));

        desk.handedOver(reference, draw.winning().get(0), CORA);

        assertThat(rows.texts("SELECT id FROM contest_entry WHERE survey_id = ?", survey(reference))).isEmpty();
        assertThat(answering.of(winner.id())).extracting(one -> one.survey().reference()).doesNotContain(reference);
        assertThat(desk.get(reference).tookPart()).as("the counter stays").isEqualTo(3);
        assertThatThrownBy(() -> desk.handedOver(reference, draw.winning().get(0), CORA)).isInstanceOf(NotFound.class);
    }

    @Test
    @Promise("SOL-19")
    void an_anonymous_answer_names_nobody_by_a_former_name_nor_somebody_who_was_erased() throws Exception {
        String reference = open(true, null, null);
        GivenPerson.Marked person = given.registered();
        GivenPerson.Marked neighbour = given.registered();
        corrections.correct(person.id(), records.get(person.id()).version(), Correction.ofName(new PersonName("Ada " + person.login())),
                Actor.customer(person.subjectKey()));
        answering.send(person.id(), reference, new Filled(Map.of(3, "Once " + person.name() + ", now Ada " + person.login()), true, true));
        answering.send(neighbour.id(), reference, new Filled(Map.of(3, "I am for what Ada " + person.login() + " says"), true, true));

        transaction.begin();
        erasure.erase(person.id(), clock.now());
        transaction.commit();

        assertThat(rows.texts("SELECT words FROM survey_answer WHERE survey_id = ?", survey(reference)))
                .containsExactlyInAnyOrder("Once …, now …", "I am for what … says");
    }

    @Test
    void a_seed_is_sealed_until_the_draw() {
        String reference = open(true, "A bench", null);

        assertThat(rows.texts("SELECT seed FROM survey WHERE reference = ?", reference)).containsOnlyNulls();
        desk.close(reference, CORA);
        assertThat(rows.texts("SELECT sealed_seed FROM survey WHERE reference = ?", reference)).containsOnlyNulls();
        assertThat(answering.draw(reference).draw().winning()).as("nobody took part").isEmpty();
    }

    @Test
    void results_come_when_it_is_closed_and_from_five_answers_on() {
        String four = open(true, null, null);
        String five = open(true, null, null);
        List<GivenPerson.Marked> people = Stream.generate(given::registered).limit(5).toList();
        people.forEach(person -> answering.send(person.id(), five, filled("Words of one")));
        people.subList(0, 4).forEach(person -> answering.send(person.id(), four, filled("Words of one")));
        assertThat(desk.results(five)).as("still open").isEmpty();

        desk.close(four, CORA);
        desk.close(five, CORA);

        assertThat(desk.results(four)).hasSize(3).allSatisfy(one -> assertThat(one.few()).isTrue())
                .allSatisfy(one -> assertThat(one.words()).isEmpty()).allSatisfy(one -> assertThat(one.counts()).isEmpty());
        assertThat(desk.results(five).get(0).counts()).last().isEqualTo(new Result.Count("5", 5));
        assertThat(desk.results(five).get(2).words()).hasSize(5);
        assertThat(desk.tookPart(five)).isEqualTo(5);
    }

    @Test
    @Promise("CLX-25")
    void answers_go_outside_only_of_those_who_said_yes_to_this_survey_and_each_time_is_in_the_book() {
        String reference = open(false, null, "survey_house");
        GivenPerson.Marked yes = given.registered();
        GivenPerson.Marked no = given.registered();
        GivenPerson.Marked changed = given.registered();
        GivenPerson.Marked paused = given.registered();
        List.of(yes, changed, paused).forEach(person -> answering.send(person.id(), reference, new Filled(Map.of(1, "5", 3, "Said " + person.login()), true, false)));
        answering.send(no.id(), reference, new Filled(Map.of(3, "Said " + no.login()), false, false));
        answering.share(changed.id(), reference, false);
        records.pause(paused.id());
        assertThatThrownBy(() -> handover.give(reference, PETRA)).as("still open").hasMessage("survey.not_given");
        desk.close(reference, CORA);

        List<Handover.Line> lines = handover.give(reference, PETRA);

        assertThat(lines).extracting(Handover.Line::answer).containsExactly("5", "Said " + yes.login());
        assertThat(lines).allSatisfy(line -> assertThat(line.onlyFor()).isEqualTo("To compare utilities"));
        assertThat(lines.toString()).doesNotContain(yes.name(), yes.email(), yes.reference());
        assertThat(book.of(yes.id())).singleElement().extracting(DisclosureView::ground, DisclosureView::reference)
                .containsExactly(Ground.CONSENT, lines.get(0).knownAs());
        assertThat(Stream.of(no, changed, paused).flatMap(person -> book.of(person.id()).stream())).isEmpty();

        answering.share(yes.id(), reference, false);
        answering.takeBack(yes.id(), reference);
        assertThat(book.noticesOf(yes.id())).as("told once").singleElement().satisfies(told -> assertThat(told.kind()).hasToString("WITHDRAWN"));
        answering.takeBack(changed.id(), reference);
        assertThat(book.noticesOf(changed.id())).as("never given").isEmpty();
    }

    @Test
    @Promise("CLX-25")
    void nobody_can_write_down_that_answers_were_given_without_a_yes() {
        GivenPerson.Marked no = given.registered();
        answering.send(no.id(), open(false, null, "survey_house"), filled("Words"));
        Gift gift = new Gift("survey_house", Set.of(DataClass.SURVEY), Ground.CONSENT, "They said so");

        assertThatThrownBy(() -> book.record(no.id(), gift, "1.3", PETRA)).isInstanceOf(Refusal.class).hasMessage("disclosure.not_allowed");
        answering.share(no.id(), answering.of(no.id()).stream().filter(MySurvey::answered).findFirst().orElseThrow().survey().reference(), true);
        assertThatThrownBy(() -> book.record(no.id(), new Gift("survey_house", Set.of(DataClass.SURVEY), Ground.SERVICE, null), "1.3", PETRA))
                .as("another ground is none").hasMessage("disclosure.not_allowed");
        book.record(no.id(), gift, "1.3", PETRA);
        assertThat(book.of(no.id())).hasSize(1);
    }

    @Test
    void answers_for_nobody_go_nowhere() {
        String anonymous = open(true, null, null);
        desk.close(anonymous, CORA);

        assertThatThrownBy(() -> handover.give(anonymous, PETRA)).hasMessage("survey.not_given");
        assertThatThrownBy(() -> desk.write(new SurveyDraft("T", "W", Question.of("Why?"), false, null, 0, "print_house", "To print", clock.today()), CORA))
                .as("who may not get such answers").hasMessage("disclosure.nobody");
    }

    @Test
    void named_answers_are_the_persons_to_read_to_copy_and_to_take_back() throws Exception {
        String reference = open(false, "A bench", null);
        GivenPerson.Marked person = given.registered();
        answering.send(person.id(), reference, new Filled(Map.of(2, "2", 3, "More benches"), false, true));

        assertThat(answering.get(person.id(), reference).lines()).extracting(MySurvey.Line::answer).containsExactly("Water", "More benches");
        assertThat(copy.copy(person.id())).extracting(table -> table.rows().size()).containsExactly(1, 2, 1);
        assertThat(copy.copy(given.registered().id())).allSatisfy(table -> assertThat(table.rows()).isEmpty());

        answering.takeBack(person.id(), reference);
        assertThat(answering.get(person.id(), reference).answered()).isFalse();
        answering.send(person.id(), reference, filled("Other words"));
        transaction.begin();
        assertThat(erasure.preview(person.id())).isEqualTo(erasure.erase(person.id(), clock.now())).singleElement()
                .satisfies(line -> assertThat(line.count()).isEqualTo(5));
        transaction.commit();
        assertThat(numbers(reference)).isEmpty();
    }

    @Test
    void it_closes_by_itself_and_named_answers_go_after_their_time() {
        String reference = open(false, "A bench", null);
        GivenPerson.Marked person = given.registered();
        answering.send(person.id(), reference, new Filled(Map.of(3, "Words"), false, true));
        rows.change("UPDATE survey SET closes = ? WHERE reference = ?", clock.today().minusDays(1), reference);
        assertThatThrownBy(() -> answering.send(given.registered().id(), reference, BLANK)).hasMessage("survey.closed");

        while (ends.closeOne()) {
            assertThat(desk.newest()).isNotEmpty();
        }

        assertThat(desk.get(reference).state()).isEqualTo(SurveyState.CLOSED);
        rows.change("UPDATE survey SET closed_at = ? WHERE reference = ?", clock.now().minus(Duration.ofDays(100)), reference);
        ends.forgetOutlived();
        assertThat(numbers(reference)).as("the winner had three months, the answers have a year").hasSize(2);
        rows.change("UPDATE survey SET closed_at = ? WHERE reference = ?", clock.now().minus(Duration.ofDays(367)), reference);
        assertThat(ends.countOutlived(clock.today())).isGreaterThanOrEqualTo(2);
        ends.forgetOutlived();
        assertThat(numbers(reference)).isEmpty();
    }

    @Test
    void what_people_were_asked_does_not_change_and_a_draft_is_nobodys_to_see() {
        SurveyDraft draft = new SurveyDraft("Soon", "Words", Question.of("Why?"), true, "A bench", 1, null, null, clock.today());
        String reference = desk.write(draft, CORA);
        long person = given.registered().id();
        assertThatThrownBy(() -> answering.get(person, reference)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.draw(reference)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.send(person, reference, BLANK)).isInstanceOf(NotFound.class);
        desk.rewrite(reference, new SurveyDraft("Soon", "Words", Question.of("Why?\nWhen?"), true, null, 0, null, null, clock.today()), CORA);
        assertThat(desk.questions(reference)).hasSize(2);

        desk.open(reference, CORA);

        assertThatThrownBy(() -> desk.rewrite(reference, draft, CORA)).hasMessage("survey.not_now");
        assertThatThrownBy(() -> desk.open(reference, CORA)).hasMessage("survey.not_now");
        assertThatThrownBy(() -> answering.draw(reference)).as("nothing can be won").isInstanceOf(NotFound.class);
    }

    @Test
    void an_operator_without_surveys_has_none() {
        String reference = open(true, "A bench", null);
        long person = given.registered().id();

        pack.say("features.surveys", "false");

        assertThatThrownBy(() -> answering.get(person, reference)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.draw(reference)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.send(person, reference, BLANK)).isInstanceOf(NotFound.class);
    }

    @Test
    void who_asks_does_not_give_away_and_support_does_neither() {
        String reference = open(false, null, "survey_house");
        AtWork.staff(request, Role.COMMUNICATIONS);
        assertThat(room.open(reference).survey().title()).isEqualTo("Your summer");
        room.close(reference);
        assertThatThrownBy(() -> room.give(reference)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.isForbidden()).isTrue());
        AtWork.staff(request, Role.PRIVACY_OFFICER);
        assertThat(room.give(reference)).isEmpty();
        assertThatThrownBy(() -> room.write(null, null)).isInstanceOf(Refusal.class);
        AtWork.staff(request, Role.CUSTOMER_SUPPORT);
        assertThatThrownBy(() -> room.newest()).isInstanceOf(Refusal.class);
    }
}
