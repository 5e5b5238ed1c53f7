package portal.requests.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.platform.Clock;
import portal.requests.MyRequests;
import portal.requests.RequestDesk;
import portal.requests.RequestState;
import portal.support.GivenLife;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;
import portal.support.Scissors;

/** The database hangs up in the middle of an erasure: nothing is half erased, it goes on by itself, and everything is said once. */
@ExtendWith(ArquillianExtension.class)
class CutConnectionIT {

    private static final Actor OFFICER = Actor.staff("officer-key", "PRIVACY_OFFICER");
    private static final String[] OF_A_LIFE = {"customer", "contact_point", "bank_detail", "product", "support_case", "document", "bill",
        "account_holder", "policy_acceptance", "login_account", "erasure_result", "erasure_receipt"};

    @Inject GivenPerson given;
    @Inject GivenLife life;
    @Inject MyRequests requests;
    @Inject RequestDesk desk;
    @Inject ErasureJob job;
    @Inject ErasureLedger ledger;
    @Inject Scissors scissors;
    @Inject CustomerRecords customers;
    @Inject Rows rows;
    @Inject Clock clock;

    @AfterEach
    void back_to_today() {
        clock.travel(clock.ahead().negated());
    }

    private void work() {
        for (int turns = 0; turns < 20; turns++) {
            job.work();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scissors.IN_THE_MIDDLE, Scissors.AFTER_THE_CUSTOMER})
    @Promise({"SOL-19", "TTE-14e"})
    void nothing_is_half_erased_and_it_goes_on(int at) {
        GivenPerson.Marked zoe = given.registered();
        life.of(zoe);
        String request = requests.askForDeletion(zoe.id());
        desk.approveAtOnce(request, OFFICER);
        Map<String, String> before = rows.counts(OF_A_LIFE);
        int cuts = scissors.cuts();
        scissors.cutNext(at);

        work();

        assertThat(scissors.cuts()).isEqualTo(cuts + 1);
        assertThat(rows.counts(OF_A_LIFE)).isEqualTo(before);
        assertThat(customers.findPerson(zoe.id())).isPresent();
        assertThat(desk.view(request, OFFICER).state()).isEqualTo(RequestState.FAILED);
        assertThat(desk.view(request, OFFICER).problem()).isEqualTo("request_problem.erasure");
        assertThat(requests.get(request, zoe.id()).nextTry()).isNotNull();

        clock.travel(Duration.ofMinutes(2));
        work();

        assertThat(desk.view(request, OFFICER).state()).isEqualTo(RequestState.FULFILLED);
        assertThat(customers.findPerson(zoe.id())).isEmpty();
        assertThat(rows.texts("SELECT COUNT(*) FROM letter WHERE once_key = ?", "deletion-done:" + request)).containsExactly("1");
        assertThat(rows.texts("SELECT COUNT(*) FROM audit_entry WHERE action = 'customer.erased' AND target = ?", request)).containsExactly("1");
        assertThat(ledger.ahead()).as("the database knows the ledger to its end").isEmpty();
    }
}
