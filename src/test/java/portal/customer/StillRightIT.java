package portal.customer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.platform.Clock;
import portal.support.GivenPerson;
import portal.support.Promise;

@ExtendWith(ArquillianExtension.class)
class StillRightIT {

    @Inject GivenPerson given;
    @Inject StillRight stillRight;
    @Inject CustomerRecords records;
    @Inject CustomerDetails details;
    @Inject Corrections corrections;
    @Inject Clock clock;

    private boolean asked(GivenPerson.Marked person) {
        CustomerView view = records.get(person.id());
        boolean page = !stillRight.stale(view.contacts(), view.confirmedAt()).isEmpty();
        assertThat(stillRight.isDue(details.of(person.id()))).as("the details page").isEqualTo(page);
        assertThat(records.greeting(person.id()).waiting().stream().anyMatch(item -> item.words().equals("home.still_right")))
                .as("the home page").isEqualTo(page);
        return page;
    }

    @Test
    @Promise({"CEG-31", "CET-16"})
    void people_are_asked_after_twelve_months_not_the_day_before_and_not_after_a_yes() {
        GivenPerson.Marked person = given.registered();
        Duration year = Duration.ofDays(ChronoUnit.DAYS.between(clock.today(), clock.today().plusMonths(12)));
        Duration jumped = year.minusDays(1);
        clock.travel(jumped);
        try {
            assertThat(asked(person)).as("the day before").isFalse();
            clock.travel(Duration.ofDays(1));
            jumped = jumped.plusDays(1);
            assertThat(asked(person)).as("on the day").isTrue();
            stillRight.confirm(person.id(), Actor.customer(person.subjectKey()));
            assertThat(asked(person)).as("after a yes").isFalse();
            clock.travel(year.minusDays(2));
            jumped = jumped.plus(year).minusDays(2);
            assertThat(asked(person)).as("two days before the next time").isFalse();
            clock.travel(Duration.ofDays(3));
            jumped = jumped.plusDays(3);
            assertThat(asked(person)).as("a year after the yes").isTrue();
        } finally {
            clock.travel(jumped.negated());
        }
    }

    @Test
    @Promise("CEG-31")
    void only_what_is_old_is_asked_about() {
        GivenPerson.Marked person = given.registered();
        Duration year = Duration.ofDays(400);
        clock.travel(year);
        try {
            CustomerView view = records.get(person.id());
            corrections.reachBy(person.id(), Corrections.seen(view, List.of(ContactKind.PHONE)),
                    java.util.Map.of(ContactKind.PHONE, PhoneNumber.typed("phone", "01632 960123", "GB")), Actor.customer(person.subjectKey()));

            CustomerView changed = records.get(person.id());
            assertThat(stillRight.stale(changed.contacts(), changed.confirmedAt())).extracting(ContactView::kind).containsExactly(ContactKind.EMAIL);
        } finally {
            clock.travel(year.negated());
        }
    }
}
