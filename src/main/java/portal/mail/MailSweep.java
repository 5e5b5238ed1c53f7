package portal.mail;

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

/** Removes letters that the rule for messages has outlived, sent or not, but none that is still to be sent. */
@ApplicationScoped
@Transactional
@Uses(Purpose.RIGHTS)
class MailSweep extends DailySweep {

    private static final int AT_ONCE = 500;

    @Inject Letters letters;
    @Inject RetentionRules rules;
    @Inject Instance<Holds> holds;
    @Inject Clock clock;

    @Override
    public String name() {
        return "mail-sweep";
    }

    @Override
    protected boolean removeSome() {
        return over(clock.today()).map(moment -> letters.removeBefore(moment, held(), AT_ONCE) == AT_ONCE).orElse(false);
    }

    @Override
    public List<Due> due(LocalDate day) {
        return List.of(new Due(DataClass.MESSAGE, "retention_rule.messages", over(day).map(moment -> letters.countBefore(moment, held())).orElse(0L)));
    }

    private Optional<Instant> over(LocalDate on) {
        return rules.of(DataClass.MESSAGE).outlivedBefore(on, clock.zone());
    }

    private Collection<Long> held() {
        return holds.get().customers(DataClass.MESSAGE);
    }
}
