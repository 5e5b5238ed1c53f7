package portal.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import portal.audit.Actor;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Refusal;
import portal.security.Throttle;
import portal.security.Throttle.Door;

/**
 * Where serial numbers come in. Each try counts against its customer until it goes well, so that nobody finds out by guessing which
 * numbers are registered. Two customers may give the same number at the same moment: the database lets one of them write it, and the
 * other's transaction is undone and tried again, and is refused then.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class ProductDesk {

    @Inject Products products;
    @Inject Throttle throttle;
    @Inject Operator operator;
    @Inject Clock clock;

    /** @throws Refusal when it cannot be one of the operator's serial numbers */
    public Serial serial(String typed) {
        return Serial.typed(typed, Pattern.compile(operator.text("products.serial")), example());
    }

    /** A serial number as the operator's products carry it. */
    public String example() {
        return operator.text("products.serial.example");
    }

    /** @throws Refusal when nobody can have bought it on that day */
    public LocalDate bought(LocalDate day) {
        return ProductFacts.bought(day, clock.today());
    }

    /** @throws Refusal as {@link Products#register}, or {@code throttle.*} with the time to wait */
    public void register(long customer, ProductFacts facts, Actor actor) {
        counted(customer, () -> {
            products.register(customer, facts, actor);
            return true;
        });
    }

    /** @throws Refusal as {@link Products#correct}, or {@code throttle.*} with the time to wait */
    public boolean correct(long customer, String reference, int seen, ProductFacts facts, Actor actor) {
        return counted(customer, () -> products.correct(customer, reference, seen, facts, actor));
    }

    private boolean counted(long customer, Supplier<Boolean> act) {
        throttle.enter(Door.SERIAL_CUSTOMER, Long.toString(customer));
        boolean different = twice(act);
        throttle.takeBack(Door.SERIAL_CUSTOMER, Long.toString(customer));
        return different;
    }

    private static boolean twice(Supplier<Boolean> act) {
        try {
            return act.get();
        } catch (PersistenceException lostTheRace) {
            return act.get();
        }
    }
}
