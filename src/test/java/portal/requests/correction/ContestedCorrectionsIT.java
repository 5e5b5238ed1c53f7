package portal.requests.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.census.CopyTable;
import portal.census.Way;
import portal.customer.Correction;
import portal.customer.Corrections;
import portal.customer.CustomerRecords;
import portal.customer.CustomerView;
import portal.customer.EmailAddress;
import portal.customer.EmailConfirmation;
import portal.customer.History;
import portal.customer.PersonName;
import portal.customer.SupplementView;
import portal.customer.Supplements;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.requests.MyRequests;
import portal.requests.RefusalReason;
import portal.requests.RequestChannel;
import portal.requests.RequestDesk;
import portal.requests.RequestKind;
import portal.requests.RequestState;
import portal.requests.RequestView;
import portal.security.Role;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;

@ExtendWith(ArquillianExtension.class)
class ContestedCorrectionsIT {

    private static final Actor OFFICER = Actor.staff("PETRA0000001", Role.PRIVACY_OFFICER.name());
    private static final String BORN = "1984-03-01";

    @Inject GivenPerson given;
    @Inject ContestedCorrections contested;
    @Inject Corrections corrections;
    @Inject EmailConfirmation emails;
    @Inject CustomerRecords records;
    @Inject Supplements supplements;
    @Inject MyRequests mine;
    @Inject RequestDesk desk;
    @Inject History history;
    @Inject ContestedCopy copy;
    @Inject ContestedErasure erasure;
    @Inject UserTransaction transaction;
    @Inject Rows rows;
    @Inject Clock clock;

    private GivenPerson.Marked person;
    private Actor self;

    @BeforeEach
    void somebody() {
        person = given.registered();
        self = Actor.customer(person.subjectKey());
    }

    private String contestBirth() {
        return contested.ask(person.id(), Proposal.explained(Contested.DATE_OF_BIRTH, BORN, "My passport says so"), null, self);
    }

    private CustomerView view() {
        return records.get(person.id());
    }

    private Corrections.Result rename(String name) {
        return corrections.correct(person.id(), view().version(), Correction.ofName(new PersonName(name)), self);
    }

    private List<RequestView> open() {
        return mine.list(person.id()).stream().filter(RequestView::isOpen).toList();
    }

    @Test
    @Promise({"TTE-14c", "CET-17", "SOL-19"})
    void a_yes_changes_the_value_tells_the_billing_system_and_ends_the_request() {
        String reference = contestBirth();

        assertThat(view().dateOfBirth().value()).as("not before the yes").isEqualTo(LocalDate.parse("1984-02-29"));
        desk.approve(reference, OFFICER);

        assertThat(view().dateOfBirth().value()).isEqualTo(BORN);
        assertThat(mine.get(reference, person.id()).state()).isEqualTo(RequestState.FULFILLED);
        assertThat(history.of(person.id()).get(0).changed().after()).isEqualTo(BORN);
        assertThat(rows.texts("SELECT field_name FROM outbound_change WHERE customer_id = ?", person.id())).contains("DATE_OF_BIRTH");
    }

    @Test
    @Promise({"TTE-14c", "TTE-14d"})
    void a_no_leaves_the_value_and_lets_the_person_say_how_they_see_it() {
        String reference = contestBirth();
        assertThatThrownBy(() -> contested.state(person.id(), reference, "How I see it", "Too early", self)).isInstanceOf(Refusal.class);
        desk.refuse(reference, RefusalReason.NOT_SHOWN, "Please send your passport.", OFFICER);

        contested.state(person.id(), reference, "How I see it", "I was born on the first of March.", self);

        assertThat(view().dateOfBirth().value()).isEqualTo(LocalDate.parse("1984-02-29"));
        assertThat(supplements.of(person.id())).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(SupplementView.Kind.STATEMENT);
            assertThat(one.about()).isEqualTo("DATE_OF_BIRTH");
            assertThat(one.body()).contains("first of March");
        });
    }

    @Test
    void the_same_value_is_contested_once_at_a_time_and_another_beside_it() {
        contestBirth();

        assertThatThrownBy(this::contestBirth).isInstanceOf(Refusal.class);
        contested.ask(person.id(), Proposal.explained(Contested.METER_DATA, "It reads 42", "I looked"), null, self);

        assertThat(open()).extracting(RequestView::kind).containsExactly(RequestKind.CORRECT, RequestKind.CORRECT);
    }

    @Test
    void what_lies_with_the_billing_system_is_not_changed_here_by_a_yes() {
        String reference = contested.ask(person.id(), Proposal.explained(Contested.METER_DATA, "It reads 42", "I looked"), null, self);
        int version = view().version();

        desk.approve(reference, OFFICER);

        assertThat(view().version()).isEqualTo(version);
        assertThat(mine.get(reference, person.id()).state()).isEqualTo(RequestState.FULFILLED);
    }

    @Test
    void nobody_sees_or_answers_another_persons() {
        long request = mine.get(contestBirth(), person.id()).id();
        GivenPerson.Marked other = given.registered();

        assertThat(contested.find(other.id(), request)).isEmpty();
        assertThatThrownBy(() -> contested.state(other.id(), mine.list(person.id()).get(0).reference(), "H", "W", self))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Promise({"CEG-13", "TTE-14c"})
    void a_name_and_an_address_changed_together_go_to_staff_and_apart_they_do_not() {
        EmailAddress next = new EmailAddress("next." + person.email());
        assertThat(rename("Another Name")).isEqualTo(Corrections.Result.CHANGED);

        assertThat(emails.ask(person.id(), next, self)).as("the second goes to staff").isFalse();
        assertThat(emails.pending(person.id())).isEmpty();
        assertThat(open()).singleElement().satisfies(one -> assertThat(contested.find(person.id(), one.id()).orElseThrow().proposed())
                .isEqualTo(next.text()));
        desk.approve(open().get(0).reference(), OFFICER);
        assertThat(emails.pending(person.id()).orElseThrow().address()).isEqualTo(next.text());
        assertThat(records.emailOf(person.id())).as("it counts when somebody reads it").isEqualTo(person.email());
    }

    @Test
    void a_name_while_another_address_waits_goes_to_staff_too() {
        emails.ask(person.id(), new EmailAddress("next." + person.email()), self);

        assertThat(rename("Another Name")).isEqualTo(Corrections.Result.REFERRED);

        assertThat(view().name().value()).isEqualTo(person.name());
        desk.approve(open().get(0).reference(), OFFICER);
        assertThat(view().name().value()).isEqualTo("Another Name");
    }

    @Test
    void the_day_after_the_window_it_is_done_at_once_again() {
        rename("Another Name");
        Duration window = Duration.ofDays(30);
        clock.travel(window.minusHours(1));
        try {
            assertThat(emails.ask(person.id(), new EmailAddress("a." + person.email()), self)).isFalse();
            clock.travel(Duration.ofHours(2));
            assertThat(emails.ask(person.id(), new EmailAddress("b." + person.email()), self)).isTrue();
            clock.travel(Duration.ofHours(-2));
        } finally {
            clock.travel(window.minusHours(1).negated());
        }
    }

    @Test
    @Promise({"CET-17", "TTE-14c"})
    void staff_write_down_what_came_by_letter_and_a_colleague_decides() {
        Actor clerk = Actor.staff("SAM000000001", Role.CUSTOMER_SUPPORT.name());
        LocalDate day = clock.today().minusDays(3);
        Proposal proposal = Proposal.explained(Contested.DATE_OF_BIRTH, BORN, "The passport says so");

        String reference = contested.enter(person.reference(), proposal, RequestChannel.LETTER, day, null, clerk);

        RequestView request = mine.get(reference, person.id());
        assertThat(request.kind()).isEqualTo(RequestKind.CORRECT);
        assertThat(request.channel()).isEqualTo(RequestChannel.LETTER);
        assertThat(LocalDate.ofInstant(request.received(), clock.zone())).isEqualTo(day);
        assertThat(contested.find(person.id(), request.id()).orElseThrow().way()).isEqualTo(Way.POST);
        assertThatThrownBy(() -> contested.enter(person.reference(), proposal, RequestChannel.PHONE, day, null, clerk))
                .hasMessage("request.already_unverified");
        assertThatThrownBy(() -> contested.enter(given.registered().reference(), proposal, RequestChannel.PHONE, clock.today().plusDays(1), null, clerk))
                .hasMessage("request.received_later");
        assertThatThrownBy(() -> desk.approve(reference, clerk)).as("nobody decides what they entered").isInstanceOf(Refusal.class);
        desk.approve(reference, OFFICER);
        assertThat(view().dateOfBirth().value()).isEqualTo(LocalDate.parse(BORN));
    }

    @Test
    void a_proposal_says_what_and_why() {
        assertThatThrownBy(() -> Proposal.explained(Contested.BILL_ADDRESS, " ", "why")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Proposal.explained(Contested.BILL_ADDRESS, "1 Weir Lane", null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Proposal.explained(Contested.EMAIL, "no address", "why")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Proposal.explained(Contested.METER_DATA, "x".repeat(501), "why")).isInstanceOf(Refusal.class);
        assertThat(Proposal.explained(Contested.BILL_ADDRESS, "語".repeat(500), "語".repeat(1000)).text()).hasSize(500);
    }

    @Test
    @Promise("TTE-21")
    void it_is_in_the_copy_sealed_in_the_table_and_gone_with_the_person() throws Exception {
        contested.ask(person.id(), Proposal.explained(Contested.BILL_ADDRESS, "語".repeat(500), "語".repeat(1000)), null, self);
        contestBirth();

        transaction.begin();
        List<CopyTable> tables = copy.copy(person.id());
        assertThat(erasure.preview(person.id())).isEqualTo(erasure.erase(person.id(), clock.now()));
        transaction.commit();

        assertThat(tables.get(0).rows()).anyMatch(row -> row.contains(BORN) && row.contains("My passport says so"));
        assertThat(rows.texts("SELECT COUNT(*) FROM contested_value WHERE customer_id = ?", person.id())).containsExactly("0");
    }
}
