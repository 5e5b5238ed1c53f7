package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import portal.census.DailySweep;
import portal.census.DataClass;
import portal.census.Due;
import portal.census.Holds;
import portal.census.Purpose;
import portal.census.RetentionRules;
import portal.census.Uses;
import portal.platform.Clock;

/** Removes tries to sign in that the rule for them has outlived, of customers and of staff. */
@ApplicationScoped
@Transactional
@Uses(Purpose.RIGHTS)
class SignInSweep extends DailySweep {

    private static final int AT_ONCE = 500;

    @Inject LoginAccounts accounts;
    @Inject RetentionRules rules;
    @Inject Instance<Holds> holds;
    @Inject Clock clock;

    @Override
    public String name() {
        return "sign-in-sweep";
    }

    @Override
    protected boolean removeSome() {
        return over(clock.today()).map(moment -> accounts.removeAttempts(moment, held(), AT_ONCE) == AT_ONCE).orElse(false);
    }

    @Override
    public List<Due> due(LocalDate day) {
        return List.of(new Due(DataClass.SIGN_IN, "retention_rule.sign_ins", over(day).map(moment -> accounts.countAttempts(moment, held())).orElse(0L)));
    }

    private Optional<Instant> over(LocalDate on) {
        return rules.of(DataClass.SIGN_IN).outlivedBefore(on, clock.zone());
    }

    private Collection<Long> held() {
        return holds.get().customers(DataClass.SIGN_IN);
    }
}
