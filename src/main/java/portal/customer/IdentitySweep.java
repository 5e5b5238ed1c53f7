package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import portal.census.DailySweep;
import portal.census.DataClass;
import portal.census.Due;
import portal.census.Purpose;
import portal.census.Uses;

/** Deletes numbers that name people to the state on their day. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class IdentitySweep extends DailySweep {

    @Inject IdentityNumbers numbers;

    @Override
    public String name() {
        return "identity-sweep";
    }

    @Override
    protected boolean removeSome() {
        numbers.removeExpired();
        return false;
    }

    @Override
    public List<Due> due(LocalDate day) {
        return List.of(new Due(DataClass.IDENTITY_NUMBER, "retention_rule.identity", numbers.countExpired(day)));
    }
}
