package portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.AccessView;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.census.DataClass;
import portal.census.Source;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.PersonName;
import portal.customer.hold.HoldOrder;
import portal.customer.hold.LegalHolds;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Upload;
import portal.requests.Asking;
import portal.requests.ClockReason;
import portal.requests.MyRequests;
import portal.requests.RefusalReason;
import portal.requests.RequestChannel;
import portal.requests.RequestKind;
import portal.requests.RequestState;
import portal.requests.correction.Contested;
import portal.requests.correction.ContestedCorrections;
import portal.requests.correction.Proposal;
import portal.requests.erasure.MinorPurge;
import portal.security.Accounts;
import portal.security.LoginAccountView;
import portal.security.LoginName;
import portal.security.Role;
import portal.support.AtWork;
import portal.support.Promise;
import portal.support.documents.DocumentDesk;
import portal.support.documents.DocumentView;

@ExtendWith(ArquillianExtension.class)
class RequestRoomIT {

    private static final String WORDS = "Your account still supplies a home. Close it first, then ask again.";

    @Inject RequestRoom room;
    @Inject AssignRoom assigning;
    @Inject MyRequests mine;
    @Inject Asking asking;
    @Inject DocumentDesk documents;
    @Inject ContestedCorrections contested;
    @Inject CustomerRecords records;
    @Inject Audit audit;
    @Inject HttpServletRequest request;
    @Inject Accounts accounts;
    @Inject AnswerRoom answers;
    @Inject ItemRoom items;
    @Inject ClockRoom clocks;
    @Inject LegalHolds holds;
    @Inject MinorPurge purge;

    private String email;
    private long customer;
    private String reference;

    @BeforeEach
    void a_customer_who_asked_to_be_erased() {
        customer = records.open(new PersonName("Ignatius Featherstone"), Locale.ENGLISH);
        email = "ignatius." + Reference.random().toLowerCase(Locale.ROOT) + "@example.com";
        records.keepEmail(customer, new EmailAddress(email), Source.CUSTOMER, null);
        reference = mine.askForDeletion(customer);
    }

    @Test
    @Promise({"CLX-31", "TTE-19"})
    void support_sees_a_request_masked_and_may_not_decide_it() {
        AtWork.staff(request, Role.CUSTOMER_SUPPORT);

        RequestFile file = room.open(reference);

        assertThat(file.customer().name()).isEqualTo("I. F••••");
        assertThat(file.consequences()).isNotEmpty();
        assertThat(catchThrowableOfType(() -> room.approve(reference), Refusal.class).isForbidden()).isTrue();
        assertThat(catchThrowableOfType(() -> room.refuse(reference, RefusalReason.OTHER, WORDS), Refusal.class).isForbidden()).isTrue();
        assertThat(mine.get(reference, customer).state()).isEqualTo(RequestState.RECEIVED);
    }

    @Test
    void the_customer_reads_that_a_privacy_officer_looked_and_why_it_was_refused() {
        AtWork.staff(request, Role.PRIVACY_OFFICER);

        room.open(reference);
        room.refuse(reference, RefusalReason.SUPPLY_ACTIVE, WORDS);

        assertThat(mine.get(reference, customer).reasonWords()).isEqualTo(WORDS);
        assertThat(audit.looks(records.subjectKeyOf(customer), 10)).filteredOn(look -> look.role().equals("PRIVACY_OFFICER"))
                .extracting(AccessView::action).containsExactly("request.refused", "request.viewed");
    }

    @Test
    @Promise({"CLX-31", "TTE-14c"})
    void what_is_contested_is_seen_by_those_who_decide_it_only() {
        String correction = contested.ask(customer, new Proposal(Contested.NAME, "Ignatius Feather", "My passport"), null,
                Actor.customer(records.subjectKeyOf(customer)));

        AtWork.staff(request, Role.CUSTOMER_SUPPORT);
        assertThat(room.open(correction).contested()).isNull();
        AtWork.staff(request, Role.PRIVACY_OFFICER);

        assertThat(room.open(correction).contested().proposed()).isEqualTo("Ignatius Feather");
        assertThat(room.approve(correction)).isEqualTo(RequestKind.CORRECT);
        assertThat(records.nameOf(customer)).isEqualTo("Ignatius Feather");
    }

    @Test
    @Promise({"CLX-31", "CET-29"})
    void what_somebody_sends_with_a_question_is_seen_by_those_who_decide_it_only() {
        byte[] words = "The meter shows it".getBytes(StandardCharsets.UTF_8);
        String question = asking.ask(customer, RequestKind.ENQUIRY, "Is this right?", documents.check("evidence", new Upload("meter.txt", words.length, words)));

        AtWork.staff(request, Role.CUSTOMER_SUPPORT);
        assertThat(room.open(question).evidence()).isEmpty();
        AtWork.staff(request, Role.PRIVACY_OFFICER);
        assertThat(room.open(question).evidence()).singleElement().extracting(DocumentView::name).isEqualTo("meter.txt");
    }

    @Test
    @Promise("CET-29")
    void whom_no_mail_reaches_is_told_on_paper_that_it_arrived_and_by_which_day() {
        long unreached = records.open(new PersonName("Paula Paper"), Locale.ENGLISH);
        AtWork.staff(request, Role.PRIVACY_OFFICER, Role.CUSTOMER_SUPPORT);
        String entered = room.enter(records.person(unreached).reference(), new RequestRoom.Entered(RequestKind.COPY, RequestChannel.LETTER,
                LocalDate.parse("2026-01-05"), null));

        assertThat(room.open(reference).isUnacknowledged()).as("a mail went out").isFalse();
        assertThat(room.open(entered).isUnacknowledged()).isTrue();
        assertThat(room.open(entered).acknowledgeBy()).isEqualTo(LocalDate.parse("2026-01-05"));
        room.acknowledge(entered);

        assertThat(room.open(entered).isUnacknowledged()).isFalse();
        assertThat(room.open(entered).getChecklist()).filteredOn(point -> point.words().equals("staff_check.RECEIPT_TOLD")).allMatch(Checklist.Point::done);
        assertThat(catchThrowableOfType(() -> room.acknowledge(entered), Refusal.class).key()).isEqualTo("request.not_now");
    }

    @Test
    void an_administrator_runs_the_portal_and_sees_no_request() {
        AtWork.staff(request, Role.ADMIN);

        assertThat(catchThrowableOfType(() -> room.open(reference), Refusal.class).isForbidden()).isTrue();
        assertThat(catchThrowableOfType(() -> room.queue(null), Refusal.class).isForbidden()).isTrue();
    }

    @Test
    void nonsense_and_an_absent_reference_answer_alike() {
        AtWork.staff(request, Role.PRIVACY_OFFICER);

        assertThatThrownBy(() -> room.open("nonsense")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.open(Reference.random())).isInstanceOf(NotFound.class);
    }

    @Test
    void what_support_writes_down_is_decided_by_a_colleague_and_the_checklist_says_what_is_missing() {
        AtWork.staff(request, Role.CUSTOMER_SUPPORT, Role.PRIVACY_OFFICER);
        String entered = room.enter(records.person(customer).reference(), new RequestRoom.Entered(RequestKind.COPY, RequestChannel.PHONE,
                LocalDate.parse("2026-01-05"), null));
        assertThat(catchThrowableOfType(() -> room.approve(entered), Refusal.class).key()).isEqualTo("request.own");

        String key = AtWork.staff(request, Role.PRIVACY_OFFICER);
        assertThat(room.open(entered).getChecklist()).filteredOn(point -> !point.done()).extracting(Checklist.Point::words)
                .contains("staff_check.IDENTITY", "staff_check.SOMEBODY", "staff_check.DECIDED", "staff_check.DONE");
        room.take(entered);
        room.approve(entered);

        assertThat(room.open(entered).request().assignedTo()).isEqualTo(key);
        assertThat(room.open(entered).getChecklist()).filteredOn(point -> !point.done()).extracting(Checklist.Point::words)
                .doesNotContain("staff_check.IDENTITY", "staff_check.SOMEBODY", "staff_check.DECIDED");
    }

    @Test
    void nobody_decides_about_themselves_as_a_customer() {
        accounts.addStaff(new LoginName("officer." + Reference.random().toLowerCase(Locale.ROOT)), " " + email.toUpperCase(Locale.ROOT),
                Set.of(Role.PRIVACY_OFFICER));
        String key = accounts.staff().stream().map(LoginAccountView::subjectKey).filter(one -> accounts.isOfStaff(one, email)).findFirst().orElseThrow();
        Actor officer = Actor.staff(key, Role.PRIVACY_OFFICER.name());
        String objection = asking.ask(customer, RequestKind.OBJECT, "I do not want it");
        String correction = contested.ask(customer, new Proposal(Contested.NAME, "Ignatius Feather", "My passport"), null, officer);
        AtWork.as(request, key, Role.PRIVACY_OFFICER);

        own(() -> room.approve(reference));
        own(() -> room.refuse(reference, RefusalReason.OTHER, WORDS));
        own(() -> room.approve(correction));
        own(() -> answers.answer(objection, WORDS));
        own(() -> answers.answerPartly(objection, RefusalReason.OTHER, WORDS));
        own(() -> items.decide(objection, List.of()));
        own(() -> clocks.extend(objection, ClockReason.COMPLEX));
        own(() -> clocks.identityGiven(objection));
        own(() -> holds.put(customer, new HoldOrder(null, DataClass.USAGE, "Mine", null), officer));
        own(() -> purge.purge(customer, officer));
        assertThat(mine.get(reference, customer).state()).isEqualTo(RequestState.RECEIVED);

        AtWork.staff(request, Role.PRIVACY_OFFICER);
        room.approve(correction);
    }

    private static void own(ThrowingCallable decision) {
        assertThat(catchThrowableOfType(decision, Refusal.class).key()).isEqualTo("request.own");
    }

    @Test
    void a_request_is_handed_only_to_somebody_who_may_decide_it() {
        AtWork.staff(request, Role.PRIVACY_OFFICER);

        assertThatThrownBy(() -> assigning.assign(reference, "nobody of ours")).isInstanceOf(NotFound.class);
    }

    @Test
    void the_queue_goes_on_from_a_row() {
        AtWork.staff(request, Role.PRIVACY_OFFICER);

        assertThat(room.queue(reference)).extracting(row -> row.reference()).doesNotContain(reference);
        assertThat(room.counters().open()).isPositive();
    }
}
