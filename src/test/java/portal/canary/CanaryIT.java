package portal.canary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Audit;
import portal.audit.AuditView;
import portal.customer.Person;
import portal.platform.Clock;
import portal.requests.sweep.Find;
import portal.requests.sweep.Swept;
import portal.support.Census;
import portal.support.Promise;
import portal.support.Rows;

@ExtendWith(ArquillianExtension.class)
class CanaryIT {

    /** Columns that no canary fills, by the reason. */
    private static final Map<String, Set<String>> BLANK = Map.ofEntries(
            Map.entry("it is in nothing that goes to many: no audience, no survey, no contest", Set.of("campaign_recipient.campaign_id",
                    "campaign_recipient.customer_id", "campaign_recipient.once_key", "campaign_recipient.state", "contest_entry.customer_id", "contest_entry.number",
                    "contest_entry.survey_id", "survey_answer.chosen", "survey_answer.customer_id", "survey_answer.words", "survey_participation.customer_id",
                    "survey_participation.policy_number", "survey_participation.shared", "survey_participation.survey_id", "letter.counted", "letter.counted_ways",
                    "letter.unsubscribe")),
            Map.entry("somebody outside would be told of it", Set.of("disclosure.classes", "disclosure.customer_id", "disclosure.disclosed_at", "disclosure.ground",
                    "disclosure.how", "disclosure.purpose", "disclosure.recipient", "disclosure.reference")),
            Map.entry("no policy of this operator asks for a new use just now", Set.of("change_decision.answer", "change_decision.channel",
                    "change_decision.customer_id", "change_decision.decided_at", "change_decision.policy_number", "change_decision.purpose")),
            Map.entry("it reads no mail", Set.of("request_link.code_hash", "request_link.code_until", "request_link.proven_at", "preference_choice.proof", "login_account.email_key",
                    "delegation.answered_at", "letter.sent", "letter.problem", "contact_point.returned_at")),
            Map.entry("its name was corrected, and such a name has no parts", Set.of("customer.family_name", "customer.given_name")),
            Map.entry("no time goes by", Set.of("account_holder.until_day", "contact_point.kept_at", "customer.confirmed_at", "data_request.extended_on",
                    "data_request.extension_reason", "service_account.closed_on", "support_case.purged_at", "outbound_change.acknowledged_at")),
            Map.entry("it asks for everything, and for each thing once", Set.of("copy_order.customer_id", "copy_order.first_day", "copy_order.formats",
                    "copy_order.last_day", "copy_order.ordered_at", "copy_order.subjects", "data_request.duplicate_of", "contested_value.held")),
            Map.entry("the billing system brings nothing that contradicts it", Set.of("extract_conflict.decided_at", "extract_conflict.extracted_at",
                    "extract_conflict.field_name", "extract_conflict.state", "extract_conflict.theirs")),
            Map.entry("it is set at the end, or by the erasure", Set.of("data_request.live_key", "data_request.undo_until", "change_decision.erased_hash",
                    "policy_acceptance.erased_hash", "outbound_change.erased_number")));

    @Inject RunCanary command;
    @Inject Canary canary;
    @Inject CanaryBook book;
    @Inject Audit audit;
    @Inject Rows rows;
    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    @Test
    @Promise({"TTE-14a", "TTE-14e", "SOL-19"})
    void every_mark_is_in_the_copy_and_none_is_left_after_the_erasure() {
        String said = command.run(List.of());

        assertThat(said).startsWith("GREEN");
        CanaryView newest = book.newest().orElseThrow();
        assertThat(newest.isGreen()).isTrue();
        assertThat(newest.marks()).isGreaterThan(25);
        assertThat(newest.columns()).isGreaterThan(300);
    }

    /** Of a column that the canary fills there are more values after its walk than before. */
    @Test
    @Promise({"TTE-14a", "TTE-14e"})
    void each_column_about_a_person_is_filled_by_its_walk_or_says_why_not() throws IOException {
        Map<String, Long> before = filled();
        Marks marks = new Marks();
        Person bird = canary.hatch(marks);
        try {
            assertThat(canary.missingInCopy(bird, marks)).isEmpty();
            Map<String, Long> after = filled();

            assertThat(before).hasSizeGreaterThan(200);
            Set<String> untouched = after.keySet().stream().filter(column -> after.get(column) <= before.get(column)).collect(Collectors.toCollection(TreeSet::new));
            assertThat(untouched).isEqualTo(BLANK.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new)));
        } finally {
            assertThat(canary.gone(bird, marks).finds()).isEmpty();
        }
    }

    @Test
    void a_mark_that_the_copy_does_not_have_and_one_that_the_erasure_leaves_make_it_red() throws IOException {
        Marks marks = new Marks();
        Person bird = canary.hatch(marks);
        rows.change("UPDATE premises SET line2 = ? WHERE number = ?", marks.all().get("need"), marks.all().get("meter"));
        marks.phrase("nowhere");
        List<String> problems = new ArrayList<>();
        Swept swept = null;
        try {
            problems.addAll(canary.missingInCopy(bird, marks));
            swept = canary.gone(bird, marks);
            problems.addAll(swept.finds().stream().map(Find::toString).toList());
        } finally {
            rows.change("UPDATE premises SET line2 = NULL WHERE number = ?", marks.all().get("meter"));
        }

        assertThat(problems).containsExactly("copy without nowhere", "premises.line2 (1)");
        assertThat(book.note(marks.all().size(), swept, problems).isGreen()).isFalse();
        assertThat(book.newest()).get().extracting(CanaryView::problem).isEqualTo("copy without nowhere, premises.line2 (1)");
        assertThat(audit.page(Long.MAX_VALUE, 1)).singleElement().extracting(AuditView::action).isEqualTo("canary.red");
    }

    private Map<String, Long> filled() {
        return entities.getMetamodel().getEntities().stream().flatMap(entity -> Census.personalColumns(entity.getJavaType()).stream()).distinct()
                .collect(Collectors.toMap(column -> column, column -> Long.valueOf(rows.texts("SELECT COUNT(" + column.substring(column.indexOf('.') + 1)
                        + ") FROM " + column.substring(0, column.indexOf('.'))).get(0))));
    }

    @Test
    void of_many_nodes_one_takes_the_turn_of_a_night() {
        clock.travel(Duration.ofDays(400));
        try {
            List<CompletableFuture<Boolean>> nodes = IntStream.range(0, 8).mapToObj(node -> CompletableFuture.supplyAsync(book::takeTurn)).toList();

            assertThat(nodes.stream().filter(CompletableFuture::join)).hasSize(1);
            clock.travel(Duration.ofDays(1));
            assertThat(book.takeTurn()).isTrue();
            assertThat(book.takeTurn()).isFalse();
        } finally {
            clock.travel(clock.ahead().negated());
        }
    }
}
