package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import portal.audit.Actor;
import portal.customer.Person;
import portal.platform.Clock;
import portal.supply.Fuel;
import portal.supply.Paper;
import portal.supply.readings.MeterReadings;
import portal.supply.readings.MountedRegister;
import portal.supply.readings.Register;

/** What the demo's customer has said about her supply: she read two meters, and wants no bills on paper. */
@ApplicationScoped
class DemoReadings {

    private static final int DAYS_AGO = 12;
    private static final Register ELECTRICITY = new Register(18_204_600);
    private static final Register GAS = new Register(40_377_000);

    @Inject MeterReadings readings;
    @Inject Paper paper;
    @Inject Clock clock;

    /** Once; a start that was cut off may have done it already. */
    void send(Person customer) {
        if (!readings.of(customer.id()).isEmpty()) {
            return;
        }
        Actor self = Actor.customer(customer.subjectKey());
        LocalDate day = clock.today().minusDays(DAYS_AGO);
        List<MountedRegister> meters = readings.meters(customer.id());
        for (MountedRegister meter : meters) {
            if (meter.fuel() != Fuel.WATER) {
                readings.take(customer.id(), meter.serial(), meter.fuel() == Fuel.GAS ? GAS : ELECTRICITY, day, false, self);
            }
        }
        paper.choose(customer.id(), paper.of(customer.id()).stream().map(Paper.Choice::number).toList(), self);
    }
}
