package portal.requests.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.AccessView;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.census.CopySource;
import portal.census.CopyTable;
import portal.census.DataClass;
import portal.customer.CustomerRecords;
import portal.customer.hold.HoldOrder;
import portal.customer.hold.HoldView;
import portal.customer.hold.LegalHolds;
import portal.platform.Clock;
import portal.platform.Jobs;
import portal.requests.MyRequests;
import portal.requests.RequestDesk;
import portal.requests.RequestEventKind;
import portal.requests.RequestState;
import portal.requests.RequestView;
import portal.support.GivenLife;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;

/** A legal hold keeps a deletion waiting in the open, and no longer than it is good. */
@ExtendWith(ArquillianExtension.class)
class HeldErasureIT {

    private static final Actor OFFICER = Actor.staff("officer-key", "PRIVACY_OFFICER");
    private static final String SECRET = "The case against a neighbour";

    @Inject GivenPerson given;
    @Inject GivenLife life;
    @Inject Jobs jobs;
    @Inject MyRequests requests;
    @Inject RequestDesk desk;
    @Inject ErasureJob job;
    @Inject Farewell farewell;
    @Inject LegalHolds holds;
    @Inject CustomerRecords customers;
    @Inject @Any Instance<CopySource> sources;
    @Inject UserTransaction transaction;
    @Inject Audit audit;
    @Inject Rows rows;
    @Inject Clock clock;

    private GivenPerson.Marked zoe;
    private String request;

    @BeforeEach
    void somebody_whose_deletion_was_approved() {
        zoe = given.registered();
        request = requests.askForDeletion(zoe.id());
        desk.approve(request, OFFICER);
    }

    @AfterEach
    void back_to_today() {
        clock.travel(clock.ahead().negated());
    }

    private void after(Duration time) {
        clock.travel(time);
        for (int turns = 0; turns < 20; turns++) {
            job.work();
        }
    }

    private RequestView seen() {
        return requests.get(request, zoe.id());
    }

    @Test
    @Promise({"SOL-19", "TTE-14e"})
    void it_waits_while_a_hold_is_good_and_goes_on_by_itself_when_it_was_lifted() throws Exception {
        String hold = holds.put(zoe.id(), new HoldOrder(null, null, SECRET, null), OFFICER);
        assertThat(farewell.consequences(zoe.id()).blockers()).extracting(Blocker::words).containsExactly("delete.blocker_hold");

        after(Duration.ofDays(7).plusSeconds(1));
        after(Duration.ofMinutes(11));

        assertThat(seen().state()).isEqualTo(RequestState.SCHEDULED);
        assertThat(seen().withdrawable()).as("nothing has begun").isTrue();
        assertThat(seen().timeline()).filteredOn(line -> line.kind() == RequestEventKind.HELD).as("said once").hasSize(1);
        assertThat(customers.findPerson(zoe.id())).isPresent();
        assertThat(held()).contains("held", hold).doesNotContain(SECRET);

        holds.lift(hold, OFFICER);
        assertThat(audit.looks(zoe.subjectKey(), 20)).extracting(AccessView::action).contains("hold.put", "hold.lifted");
        assertThat(farewell.consequences(zoe.id()).blockers()).isEmpty();
        after(Duration.ofMinutes(11));

        assertThat(desk.view(request, OFFICER).state()).isEqualTo(RequestState.FULFILLED);
        assertThat(customers.findPerson(zoe.id())).isEmpty();
        assertThat(rows.texts("SELECT reference FROM legal_hold WHERE reference = ?", hold)).isEmpty();
    }

    private List<String> held() throws Exception {
        transaction.begin();
        try {
            return sources.stream().flatMap(source -> source.copy(zoe.id()).stream()).filter(table -> table.name().equals("legal_holds"))
                    .map(CopyTable::rows).flatMap(List::stream).flatMap(List::stream).toList();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    @Promise("TTE-14e")
    void on_its_last_day_a_hold_is_good_and_the_day_after_it_is_over() {
        LocalDate last = clock.today().plusDays(20);
        holds.put(zoe.id(), new HoldOrder(null, null, SECRET, last), OFFICER);
        assertThat(farewell.consequences(zoe.id()).blockers()).containsExactly(new Blocker(Obstacle.HOLD_UNTIL, "", null, null, last));

        after(Duration.ofDays(20));
        assertThat(seen().state()).isEqualTo(RequestState.SCHEDULED);

        after(Duration.ofDays(1));
        assertThat(desk.view(request, OFFICER).state()).isEqualTo(RequestState.FULFILLED);
    }

    @Test
    void a_hold_of_another_customer_holds_nobody_else() {
        holds.put(given.registered().id(), new HoldOrder(null, null, SECRET, null), OFFICER);

        after(Duration.ofDays(7).plusSeconds(1));

        assertThat(desk.view(request, OFFICER).state()).isEqualTo(RequestState.FULFILLED);
    }

    @Test
    @Promise({"SOL-19", "TTE-14e"})
    void a_hold_of_bills_keeps_the_bills_past_their_time_and_lets_everything_else_go() {
        zoe = given.registered();
        String account = life.of(zoe).account();
        holds.put(zoe.id(), new HoldOrder(null, DataClass.BILLING, SECRET, null), OFFICER);
        assertThat(farewell.consequences(zoe.id()).blockers()).extracting(Blocker::obstacle).containsExactly(Obstacle.BOOKS_HELD);
        request = requests.askForDeletion(zoe.id());
        desk.approve(request, OFFICER);

        after(Duration.ofDays(7).plusSeconds(1));

        assertThat(desk.view(request, OFFICER).state()).isEqualTo(RequestState.FULFILLED);
        assertThat(customers.findPerson(zoe.id())).isEmpty();
        assertThat(bills(account)).as("the one of eight years ago too").isEqualTo("2");
        assertThat(rows.texts("SELECT COUNT(*) FROM payment WHERE number = ?", "P" + account)).containsExactly("1");
        assertThat(holds.good()).filteredOn(hold -> ("A" + account).equals(hold.account())).extracting(HoldView::dataClass).containsExactly(DataClass.BILLING);
        assertThat(rows.texts("SELECT reason FROM legal_hold WHERE account_number = ?", "A" + account)).allSatisfy(reason -> assertThat(reason).doesNotContain(SECRET));

        after(Duration.ofDays(366 * 10));
        jobs.runAll();
        assertThat(bills(account)).as("held past every floor").isEqualTo("2");
        assertThat(rows.texts("SELECT COUNT(*) FROM payment WHERE number = ?", "P" + account)).as("not held").containsExactly("0");

        holds.good().stream().filter(hold -> ("A" + account).equals(hold.account())).forEach(hold -> holds.lift(hold.reference(), OFFICER));
        after(Duration.ofDays(1));
        jobs.runAll();
        assertThat(bills(account)).as("goes by itself when nothing holds it").isEqualTo("0");
    }

    @Test
    @Promise("TTE-13")
    void books_whose_holder_has_gone_stay_to_the_last_day_of_a_hold_and_go_the_day_after() {
        zoe = given.registered();
        String account = life.of(zoe).account();
        LocalDate last = clock.today().plusYears(12);
        request = requests.askForDeletion(zoe.id());
        desk.approve(request, OFFICER);
        after(Duration.ofDays(7).plusSeconds(1));
        assertThat(bills(account)).as("what no law keeps went with its holder").isEqualTo("1");
        holds.put(null, new HoldOrder("A" + account, null, SECRET, last), OFFICER);

        after(Duration.between(clock.now(), last.atTime(12, 0).atZone(clock.zone()).toInstant()));
        jobs.runAll();
        assertThat(bills(account)).isEqualTo("1");

        after(Duration.ofDays(1));
        jobs.runAll();
        assertThat(bills(account)).isEqualTo("0");
    }

    private String bills(String account) {
        return rows.texts("SELECT COUNT(*) FROM bill WHERE number IN (?, ?)", "B" + account, "OLD" + account).get(0);
    }
}
