package portal.requests.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.platform.Clock;
import portal.platform.Jobs;
import portal.requests.MyRequests;
import portal.requests.RefusalReason;
import portal.requests.RequestDesk;
import portal.requests.RequestEventKind;
import portal.requests.RequestState;
import portal.requests.RequestView;
import portal.requests.correction.Contested;
import portal.requests.correction.ContestedCorrections;
import portal.requests.correction.Proposal;
import portal.support.GivenLife;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;
import portal.support.cases.Author;
import portal.support.cases.CaseChannel;
import portal.support.cases.CaseTopic;
import portal.support.cases.Cases;
import portal.support.cases.Message;
import portal.support.cases.Said;

/** What has to be settled keeps a deletion waiting in the open: it says why, keeps its last day, and goes on by itself. */
@ExtendWith(ArquillianExtension.class)
class WaitingErasureIT {

    private static final Actor OFFICER = Actor.staff("officer-key", "PRIVACY_OFFICER");
    private static final Duration UNDO = Duration.ofDays(7).plusSeconds(1);
    private static final Duration A_WHILE = Duration.ofMinutes(11);

    @Inject GivenPerson given;
    @Inject GivenLife life;
    @Inject MyRequests requests;
    @Inject RequestDesk desk;
    @Inject Jobs jobs;
    @Inject ErasureJob job;
    @Inject Farewell farewell;
    @Inject ContestedCorrections contested;
    @Inject Cases cases;
    @Inject CustomerRecords customers;
    @Inject Rows rows;
    @Inject Clock clock;

    private GivenPerson.Marked zoe;
    private Actor self;
    private String request;

    @BeforeEach
    void somebody() {
        zoe = given.registered();
        self = Actor.customer(zoe.subjectKey());
    }

    @AfterEach
    void back_to_today() {
        clock.travel(clock.ahead().negated());
    }

    private void asksAndIsApproved() {
        request = requests.askForDeletion(zoe.id());
        desk.approve(request, OFFICER);
    }

    private void after(Duration time) {
        clock.travel(time);
        for (int turns = 0; turns < 20; turns++) {
            job.work();
        }
    }

    private void waitsFor(Obstacle obstacle) {
        RequestView seen = requests.get(request, zoe.id());
        assertThat(seen.state()).isEqualTo(RequestState.SCHEDULED);
        assertThat(seen.withdrawable()).isTrue();
        assertThat(seen.timeline()).filteredOn(line -> line.kind() == RequestEventKind.HELD).as("said once")
                .extracting(line -> line.detail().text()).containsExactly(obstacle.reason());
        assertThat(rows.texts("SELECT COUNT(*) FROM letter WHERE once_key = ?", "deletion-waits:" + request + ":" + obstacle)).containsExactly("1");
        assertThat(farewell.consequences(zoe.id()).blockers()).extracting(Blocker::obstacle).containsExactly(obstacle);
    }

    private void isErased() {
        assertThat(desk.view(request, OFFICER).state()).isEqualTo(RequestState.FULFILLED);
        assertThat(customers.findPerson(zoe.id())).isEmpty();
    }

    @Test
    @Promise({"SOL-19", "TTE-14e"})
    void it_waits_while_something_is_to_pay_and_begins_when_it_was_paid() {
        String account = life.of(zoe).account();
        rows.change("UPDATE service_account SET balance_minor = 1 WHERE number = ?", "A" + account);
        asksAndIsApproved();

        after(UNDO);
        after(A_WHILE);
        waitsFor(Obstacle.OWING);

        rows.change("UPDATE service_account SET balance_minor = 0 WHERE number = ?", "A" + account);
        after(A_WHILE);
        isErased();
    }

    @Test
    void what_we_owe_is_said_and_keeps_nobody_waiting() {
        rows.change("UPDATE service_account SET balance_minor = -500 WHERE number = ?", "A" + life.of(zoe).account());
        asksAndIsApproved();
        assertThat(farewell.consequences(zoe.id()).blockers()).extracting(Blocker::obstacle).containsExactly(Obstacle.CREDIT);

        after(UNDO);
        isErased();
    }

    @Test
    void it_waits_for_a_case_about_a_bill_until_it_is_closed_and_for_no_other_case() {
        open(CaseTopic.METER);
        String dispute = open(CaseTopic.BILL);
        asksAndIsApproved();

        after(UNDO);
        waitsFor(Obstacle.BILL_CASE);

        cases.close(zoe.id(), dispute, self);
        after(A_WHILE);
        isErased();
    }

    private String open(CaseTopic topic) {
        return cases.open(zoe.id(), new Cases.Opening(topic, null, new Said(Author.CUSTOMER, CaseChannel.PORTAL, clock.today(),
                new Message("That is not what I used"))), null, self);
    }

    @Test
    @Promise("TTE-14c")
    void it_waits_for_the_decision_about_a_correction() {
        String correction = contested.ask(zoe.id(), new Proposal(Contested.METER_DATA, "4711", "I read it"), null, self);
        asksAndIsApproved();

        after(UNDO);
        waitsFor(Obstacle.CORRECTION);

        desk.refuse(correction, RefusalReason.VALUE_IS_RIGHT, "We read it too", OFFICER);
        after(A_WHILE);
        isErased();
    }

    @Test
    @Promise("CET-29")
    void its_last_day_stays_and_goes_by_in_the_open() {
        open(CaseTopic.BILL);
        asksAndIsApproved();
        LocalDate due = requests.get(request, zoe.id()).due();

        after(UNDO);
        assertThat(requests.get(request, zoe.id()).due()).isEqualTo(due);

        after(Duration.ofDays(40));
        jobs.runAll();
        RequestView seen = requests.get(request, zoe.id());
        assertThat(seen.due()).isEqualTo(due);
        assertThat(seen.late()).isTrue();
        assertThat(seen.timeline()).extracting(line -> line.kind()).contains(RequestEventKind.BREACHED);
    }
}
