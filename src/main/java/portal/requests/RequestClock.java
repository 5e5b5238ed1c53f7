package portal.requests;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Started;

/** The operator's clock for requests: profile and public holidays of the pack, days of the operator's zone. */
@ApplicationScoped
public class RequestClock {

    @Inject Operator operator;
    @Inject Clock clock;

    void check(@Observes @Priority(30) Started started) {
        dueFor(clock.now());
        acknowledgeBy(clock.now());
        undoDays();
        identityDays();
    }

    ClockProfile profile() {
        return ClockProfile.valueOf(operator.text("clock.profile"));
    }

    OfficeDays office() {
        return new OfficeDays(new WorkingDays(operator.list("clock.holidays").stream().map(LocalDate::parse).collect(Collectors.toSet())),
                clock.zone());
    }

    /** The last day to answer what was received then. */
    public LocalDate dueFor(Instant received) {
        OfficeDays office = office();
        return profile().due(office.of(received), 0, office.days());
    }

    /** The last day to say that what was received then has arrived. */
    public LocalDate acknowledgeBy(Instant received) {
        OfficeDays office = office();
        return profile().acknowledged(office.of(received), operator.number("clock.ackDays"), office.days());
    }

    public long daysLeft(LocalDate due) {
        return ChronoUnit.DAYS.between(clock.today(), due);
    }

    /** How many days a person has to change their mind about an approved deletion. */
    public int undoDays() {
        return operator.number("deletion.undo.days");
    }

    /** How many days a person has to show who they are. */
    public int identityDays() {
        return operator.number("identity.days");
    }
}
