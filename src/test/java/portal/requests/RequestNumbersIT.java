package portal.requests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.platform.Clock;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;

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
    @Inject RequestSweep sweep;
    @Inject Clock clock;
    @Inject Rows rows;

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

    @Test
    @Promise("TTE-13")
    void the_numbers_of_a_year_outlive_the_requests_they_were_counted_from() {
        GivenPerson.Marked ana = given.registered();
        String reference = desk.enter(RequestKind.ENQUIRY, ana.reference(), RequestChannel.LETTER, LocalDate.parse("2017-05-01"), "Why?", CLERK);
        answers.answer(reference, "Because.", OFFICER);
        List<YearNumbers> before = numbers.count(2017);
        assertThat(before).hasSize(2);

        Duration away = Duration.between(clock.now(), clock.now().atZone(clock.zone()).plusYears(2).plusDays(1).toInstant());
        clock.travel(away);
        try {
            while (sweep.work()) {
                assertThat(clock.ahead()).isPositive();
            }
            assertThat(rows.texts("SELECT id FROM data_request WHERE reference = ?", reference)).isEmpty();
            assertThat(numbers.count(2017)).isEqualTo(before);
            assertThat(numbers.years()).contains(clock.today().getYear() - 9);
        } finally {
            clock.travel(away.negated());
        }
    }

    @Test
    void an_answer_late_in_the_evening_counts_for_the_day_where_the_operator_is() {
        GivenPerson.Marked ana = given.registered();
        String reference = desk.enter(RequestKind.ENQUIRY, ana.reference(), RequestChannel.LETTER, LocalDate.parse("2016-06-30"), "Why?", CLERK);
        answers.answer(reference, "Because.", OFFICER);

        assertThat(rows.change("UPDATE data_request SET ended_at = '2016-07-01 23:30:00' WHERE reference = ?", reference)).isEqualTo(1);

        assertThat(clock.zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(numbers.count(2016)).allSatisfy(row -> assertThat(row.median()).isEqualTo(2.0));
    }
}
