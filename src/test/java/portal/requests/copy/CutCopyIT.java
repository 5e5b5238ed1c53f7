package portal.requests.copy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.platform.Clock;
import portal.requests.MyRequests;
import portal.requests.RequestEventKind;
import portal.requests.RequestState;
import portal.requests.RequestView;
import portal.requests.TimelineLine;
import portal.support.CopyScissors;
import portal.support.GivenLife;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;

/** The database hangs up in the middle of a copy: the person sees why, it goes on by itself, and everything is said once. */
@ExtendWith(ArquillianExtension.class)
class CutCopyIT {

    @Inject GivenPerson given;
    @Inject GivenLife life;
    @Inject MyRequests requests;
    @Inject CopyJob job;
    @Inject CopyContents contents;
    @Inject CopyScissors scissors;
    @Inject Rows rows;
    @Inject Clock clock;

    @AfterEach
    void back_to_today() {
        clock.travel(clock.ahead().negated());
    }

    private void work() {
        for (int turns = 0; job.work() && turns < 500; turns++) {
            Thread.onSpinWait();
        }
    }

    @Test
    @Promise({"CET-18", "TTE-14a"})
    void a_copy_goes_on_after_the_database_hung_up() throws Exception {
        GivenPerson.Marked zoe = given.registered();
        life.of(zoe);
        String reference = requests.askForCopy(zoe.id());
        int cuts = scissors.cuts();
        scissors.cutNext();

        work();

        assertThat(scissors.cuts()).isEqualTo(cuts + 1);
        RequestView failed = requests.get(reference, zoe.id());
        assertThat(failed.state()).isEqualTo(RequestState.FAILED);
        assertThat(failed.problem()).isEqualTo("request_problem.copy");
        assertThat(failed.nextTry()).isAfter(clock.now());
        assertThat(rows.texts("SELECT id FROM copy_package WHERE customer_id = ?", zoe.id())).isEmpty();

        clock.travel(Duration.ofMinutes(2));
        work();

        RequestView done = requests.get(reference, zoe.id());
        assertThat(done.state()).isEqualTo(RequestState.FULFILLED);
        assertThat(done.problem()).isNull();
        assertThat(done.timeline()).extracting(TimelineLine::kind).containsOnlyOnce(RequestEventKind.READY);
        assertThat(rows.texts("SELECT COUNT(*) FROM letter WHERE once_key = ?", "copy-ready:" + reference)).containsExactly("1");
        Map<String, String> copy = contents.of(done.id(), zoe.id());
        assertThat(copy.get("data.json")).contains(zoe.email(), zoe.number());
    }
}
