package portal.requests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.platform.Clock;
import portal.support.GivenPerson;

/** The public numbers are those of the rows. */
@ExtendWith(ArquillianExtension.class)
class RequestNumbersIT {

    private static final Actor OFFICER = Actor.staff("officer-of-numbers", "PRIVACY_OFFICER");
    private static final Actor CLERK = Actor.staff("clerk-of-numbers", "CUSTOMER_SUPPORT");
    /** No other test receives anything in it. */
    private static final LocalDate RECEIVED = LocalDate.parse("2019-03-04");

    @Inject GivenPerson given;
    @Inject RequestDesk desk;
    @Inject AnswerDesk answers;
    @Inject RequestsErasure erasure;
    @Inject RequestNumbers numbers;
    @Inject Clock clock;

    private YearNumbers all() {
        return numbers.count(2019).stream().filter(row -> row.kind() == null).findFirst().orElseThrow();
    }

    @Test
    void what_was_received_in_a_year_is_counted_with_what_came_of_it_and_outlives_its_person() {
        YearNumbers before = all();
        GivenPerson.Marked ana = given.registered();
        String answered = desk.enter(RequestKind.ENQUIRY, ana.reference(), RequestChannel.LETTER, RECEIVED, "Why?", CLERK);
        String refused = desk.enter(RequestKind.DELETE, ana.reference(), RequestChannel.LETTER, RECEIVED, null, CLERK);
        answers.answer(answered, "Because.", OFFICER);
        desk.refuse(refused, RefusalReason.OTHER, "Not now.", OFFICER);

        erasure.erase(ana.id(), clock.now());

        YearNumbers after = all();
        assertThat(after.received()).isEqualTo(before.received() + 2);
        assertThat(after.granted()).isEqualTo(before.granted() + 1);
        assertThat(after.refused()).isEqualTo(before.refused() + 1);
        assertThat(after.late()).isEqualTo(before.late() + 2);
        assertThat(after.mean()).isGreaterThan(2000.0);
        assertThat(numbers.years()).startsWith(clock.today().getYear());
    }
}
