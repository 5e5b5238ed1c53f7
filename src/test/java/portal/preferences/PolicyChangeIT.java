package portal.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.census.CopyDays;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.CustomerRecords;
import portal.platform.Clock;
import portal.platform.Reference;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.policy.MachinePolicy;
import portal.policy.Policies;
import portal.policy.PolicyKind;
import portal.policy.PolicyVersion;
import portal.policy.change.Answer;
import portal.policy.change.DecisionView;
import portal.policy.change.Decisions;
import portal.policy.change.NewUse;
import portal.policy.change.PolicyChanges;
import portal.policy.change.Purposes;
import portal.policy.draft.DraftText;
import portal.policy.draft.Drafts;
import portal.support.GivenLife;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;

/** A change of the policy from the first draft to the use of a value: one says yes, one says no, one says nothing. */
@ExtendWith(ArquillianExtension.class)
class PolicyChangeIT {

    private static final Actor PETRA = Actor.staff("petra", "PRIVACY_OFFICER");
    private static final Actor ADA = Actor.staff("ada", "ADMIN");
    private static final Duration AHEAD = Duration.ofHours(3);

    @Inject Drafts drafts;
    @Inject Policies policies;
    @Inject PolicyChanges changes;
    @Inject ChangeLetters letters;
    @Inject Decisions decisions;
    @Inject Purposes purposes;
    @Inject Preferences preferences;
    @Inject ConsentCopy consents;
    @Inject MachinePolicy machine;
    @Inject CustomerRecords customers;
    @Inject GivenPerson given;
    @Inject GivenLife life;
    @Inject Clock clock;
    @Inject Rows rows;

    @AfterEach
    void takeTheVersionBack() {
        for (String table : List.of("policy_text", "policy_draft", "policy_change", "change_decision")) {
            rows.change("DELETE FROM " + table);
        }
        rows.change("DELETE FROM policy_version WHERE registered_at > ? AND number NOT IN ('1.0','1.1','1.2','1.3')", "2000-01-01 00:00:00");
        policies.refresh();
    }

    @Test
    @Promise({"TTE-24", "CEG-33"})
    void a_version_is_written_by_one_published_by_another_and_counts_from_its_moment_and_not_a_second_earlier() {
        String before = policies.current().number();
        drafts.save(PolicyKind.PRIVACY, text(Set.of(), Set.of(), false), null, PETRA);
        int seen = drafts.find(PolicyKind.PRIVACY).orElseThrow().seen();

        assertThatThrownBy(() -> drafts.publish(PolicyKind.PRIVACY, seen, PETRA)).as("who wrote it").isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> drafts.publish(PolicyKind.PRIVACY, seen + 1, ADA)).as("another draft than was seen").isInstanceOf(Refusal.class);
        assertThat(drafts.compare(PolicyKind.PRIVACY).added()).isEqualTo(4);
        PolicyVersion published = drafts.publish(PolicyKind.PRIVACY, seen, ADA);
        policies.refresh();

        assertThat(policies.get(PolicyKind.PRIVACY, published.number()).html()).contains("Four words more here.");
        assertThat(policies.current().number()).isEqualTo(before);
        at(Duration.between(clock.now(), published.effectiveFrom()).minusSeconds(1), () -> assertThat(policies.current().number()).isEqualTo(before));
        at(Duration.between(clock.now(), published.effectiveFrom()), () -> assertThat(policies.current()).isEqualTo(published));
        assertThat(drafts.find(PolicyKind.PRIVACY)).isEmpty();
        assertThat(changes.all()).as("nobody is told of what is not material").isEmpty();
    }

    @Test
    void a_draft_that_cannot_be_published_says_why() {
        refused("draft.too_early", new DraftText("T", "C", "# T\n\nNew.", "2020-01-01T00:00", false, Set.of(), Set.of()));
        refused("draft.nothing_new", new DraftText("T", "C", policies.newest(PolicyKind.PRIVACY).source(), moment(), false, Set.of(), Set.of()));
        refused("draft.unreadable", new DraftText("T", "C", "# T\n\n## BWR-01 A\n\n```clause\nrule = a\n```\n", moment(), false, Set.of(), Set.of()));
        assertThatThrownBy(() -> text(Set.of(Purpose.IMPROVEMENT), Set.of(), true)).hasMessage("draft.purposes_and_classes");
        assertThatThrownBy(() -> new DraftText("T", "C", "x", "tomorrow", false, Set.of(), Set.of())).hasMessage("draft.effective_missing");
    }

    @Test
    @Promise({"CEG-34", "CEG-35", "CLX-34", "CLX-35", "CEG-07"})
    void a_stored_value_serves_the_new_use_of_who_said_yes_and_of_nobody_else() {
        GivenPerson.Marked yes = given.registered();
        GivenPerson.Marked no = given.registered();
        GivenPerson.Marked silent = given.registered();
        String old = policies.current().number();
        PolicyVersion asking = publish(text(Set.of(Purpose.IMPROVEMENT), Set.of(DataClass.USAGE), false));

        decide(yes, asking, Answer.YES);
        decide(no, asking, Answer.NO);

        assertThat(purposes.may(yes.id(), DataClass.USAGE, old, Purpose.IMPROVEMENT)).as("before it counts").isFalse();
        assertThat(purposes.newUses(silent.id())).singleElement().matches(use -> !use.inForce() && !use.serves(old));
        at(AHEAD, () -> {
            assertThat(purposes.may(yes.id(), DataClass.USAGE, old, Purpose.IMPROVEMENT)).isTrue();
            assertThat(purposes.may(yes.id(), DataClass.CONTACT, old, Purpose.IMPROVEMENT)).as("of no other class").isFalse();
            assertThat(purposes.may(no.id(), DataClass.USAGE, old, Purpose.IMPROVEMENT)).isFalse();
            assertThat(purposes.may(no.id(), DataClass.USAGE, asking.number(), Purpose.IMPROVEMENT)).as("a no holds for later values too").isFalse();
            assertThat(purposes.may(silent.id(), DataClass.USAGE, old, Purpose.IMPROVEMENT)).as("no answer").isFalse();
            assertThat(purposes.may(silent.id(), DataClass.USAGE, asking.number(), Purpose.IMPROVEMENT)).as("came in under it").isTrue();
            assertThat(purposes.may(silent.id(), DataClass.USAGE, old, Purpose.BILLING)).as("the old use").isTrue();
            assertThatThrownBy(() -> purposes.require(silent.id(), DataClass.USAGE, old, Purpose.IMPROVEMENT)).isInstanceOf(Refusal.class);

            decide(yes, asking, Answer.NO);
            assertThat(purposes.may(yes.id(), DataClass.USAGE, old, Purpose.IMPROVEMENT)).as("taken back").isFalse();
        });
        assertThat(decisions.of(yes.id())).extracting(DecisionView::answer).containsExactly(Answer.NO, Answer.YES);
        assertThat(changes.answers(changes.all().get(0))).containsEntry("IMPROVEMENT.NO", 2L).containsEntry("IMPROVEMENT.YES", 0L);
        assertThatThrownBy(() -> decide(silent, asking, Purpose.MARKETING, Answer.YES)).as("nobody asked").isInstanceOf(NotFound.class);
    }

    @Test
    @Promise({"CEG-35", "CLX-35"})
    void every_answer_is_a_consent_record_of_its_own_words() throws IOException {
        GivenPerson.Marked yes = given.registered();
        PolicyVersion asking = publish(text(Set.of(Purpose.IMPROVEMENT), Set.of(DataClass.USAGE), false));
        assertThat(consents(yes)).doesNotContain("new use");

        decide(yes, asking, Answer.YES);
        at(Duration.ofMinutes(1), () -> decide(yes, asking, Answer.NO));

        String events = consents(yes);
        assertThat(events).contains("new use: IMPROVEMENT", "dpv:ServiceOptimisation").containsSubsequence("dpv:ConsentGiven", "dpv:ConsentWithdrawn");
    }

    private String consents(GivenPerson.Marked person) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        consents.files(person.id(), CopyDays.ALL).get(0).content().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @Promise({"CEG-33", "TTE-24"})
    void computers_read_what_each_class_is_for_and_what_a_later_version_changes() {
        PolicyVersion asking = publish(text(Set.of(Purpose.IMPROVEMENT), Set.of(DataClass.USAGE), false));
        ByteArrayOutputStream now = new ByteArrayOutputStream();
        ByteArrayOutputStream then = new ByteArrayOutputStream();
        machine.write(null, now);
        machine.write(asking.number(), then);
        JsonObject current = Json.createReader(new StringReader(now.toString(StandardCharsets.UTF_8))).readObject();
        JsonObject next = Json.createReader(new StringReader(then.toString(StandardCharsets.UTF_8))).readObject();

        assertThat(current.keySet()).contains("meta", "controller", "dataProtectionOfficer", "dataDisclosed", "thirdCountryTransfers",
                "accessAndDataPortability", "rightToInformation", "rightToRectificationOrDeletion", "rightToDataPortability", "rightToWithdrawConsent",
                "rightToComplain", "automatedDecisionMaking", "changesOfPurpose");
        assertThat(current.getJsonObject("meta").getString("status")).isEqualTo("active");
        assertThat(next.getJsonObject("meta").getString("status")).isEqualTo("announced");
        assertThat(current.getJsonArray("changesOfPurpose").getJsonObject(0).getString("urlOfNewVersion")).endsWith(asking.address());
        assertThat(purposesOf(current, "usage")).contains("SERVICE").doesNotContain("IMPROVEMENT");
        assertThat(purposesOf(next, "usage")).contains("SERVICE", "IMPROVEMENT");
    }

    private static List<String> purposesOf(JsonObject policy, String dataClass) {
        return policy.getJsonArray("dataDisclosed").getValuesAs(JsonObject.class).stream().filter(one -> one.getString("_id").equals(dataClass))
                .flatMap(one -> one.getJsonArray("purposes").getValuesAs(JsonObject.class).stream()).map(one -> one.getString("purpose")).toList();
    }

    @Test
    @Promise({"CLX-36", "CEG-34", "SOL-20"})
    void a_new_use_is_mailed_once_to_those_concerned_and_never_to_who_paused_or_wanted_no_mail() {
        GivenPerson.Marked concerned = supplied();
        GivenPerson.Marked paused = supplied();
        GivenPerson.Marked refuser = supplied();
        GivenPerson.Marked choosy = supplied();
        GivenPerson.Marked without = given.registered();
        customers.pause(paused.id());
        preferences.refuseAll(refuser.id(), ChoiceActor.STAFF, "on paper", PETRA);
        preferences.note(choosy.id(), "newsletter", false, ChoiceActor.STAFF, "on paper", PETRA);
        PolicyVersion asking = publish(text(Set.of(Purpose.IMPROVEMENT), Set.of(DataClass.USAGE), false));

        writeAll();
        writeAll();

        assertThat(lettersTo(concerned, "policy-change")).isEqualTo(1);
        assertThat(lettersTo(choosy, "policy-change")).as("one no is not a no to everything").isEqualTo(1);
        assertThat(lettersTo(without, "policy-change")).as("has no usage").isZero();
        assertThat(lettersTo(paused, "policy-change") + lettersTo(refuser, "policy-change")).isZero();
        assertThat(purposes.newUses(paused.id())).as("who is not told has said nothing").allMatch(use -> use.said() == null);
        assertThat(changes.toTell()).extracting(one -> one.version().number()).containsExactly(asking.number());
        at(Duration.ofDays(31), () -> assertThat(changes.toTell()).as("after the pack's days").isEmpty());
    }

    @Test
    @Promise({"CLX-37", "CLX-38", "CET-30"})
    void any_other_change_that_matters_is_a_notice_and_mailed_only_to_who_asked_for_news() {
        GivenPerson.Marked reader = given.registered();
        GivenPerson.Marked other = given.registered();
        preferences.note(reader.id(), "newsletter", true, ChoiceActor.STAFF, "on paper", PETRA);
        publish(text(Set.of(), Set.of(), true));

        writeAll();

        assertThat(changes.toTell()).singleElement().matches(one -> !one.asks());
        assertThat(lettersTo(reader, "policy-news")).isEqualTo(1);
        assertThat(lettersTo(other, "policy-news")).isZero();
        assertThat(purposes.newUses(other.id())).extracting(NewUse::purpose).isEmpty();
    }

    private GivenPerson.Marked supplied() {
        GivenPerson.Marked person = given.registered();
        life.supplied(person, Reference.random());
        return person;
    }

    private PolicyVersion publish(DraftText text) {
        drafts.save(PolicyKind.PRIVACY, text, null, PETRA);
        PolicyVersion version = drafts.publish(PolicyKind.PRIVACY, drafts.find(PolicyKind.PRIVACY).orElseThrow().seen(), ADA);
        policies.refresh();
        return version;
    }

    private DraftText text(Set<Purpose> asks, Set<DataClass> classes, boolean material) {
        return new DraftText("Privacy policy", "New: a test.", policies.newest(PolicyKind.PRIVACY).source() + "\n\nFour words more here.\n", moment(),
                material, asks, classes);
    }

    private String moment() {
        return LocalDateTime.ofInstant(clock.now().plus(AHEAD).truncatedTo(ChronoUnit.MINUTES), clock.zone()).toString();
    }

    private void refused(String key, DraftText text) {
        assertThatThrownBy(() -> drafts.save(PolicyKind.PRIVACY, text, null, PETRA)).hasMessage(key);
    }

    private void decide(GivenPerson.Marked who, PolicyVersion asking, Answer answer) {
        decide(who, asking, Purpose.IMPROVEMENT, answer);
    }

    private void decide(GivenPerson.Marked who, PolicyVersion asking, Purpose purpose, Answer answer) {
        decisions.decide(who.id(), who.subjectKey(), asking.number(), purpose, answer, "May we?", Actor.customer(who.subjectKey()));
    }

    private void writeAll() {
        while (letters.writeSome()) {
            assertThat(changes.all()).isNotEmpty();
        }
    }

    private long lettersTo(GivenPerson.Marked who, String template) {
        return rows.texts("SELECT template FROM letter WHERE customer_id = ?", who.id()).stream().filter(template::equals).count();
    }

    private void at(Duration ahead, Runnable then) {
        clock.travel(ahead);
        try {
            then.run();
        } finally {
            clock.travel(ahead.negated());
        }
    }
}
