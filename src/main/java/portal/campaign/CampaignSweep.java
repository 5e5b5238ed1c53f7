package portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import portal.census.DailySweep;
import portal.census.DataClass;
import portal.census.Due;
import portal.census.Purpose;
import portal.census.Uses;

/** Forgets who got a campaign, a month after its end. The letters stay with the person who got them, as long as other letters. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class CampaignSweep extends DailySweep {

    @Inject Mailing mailing;

    @Override
    public String name() {
        return "campaign-sweep";
    }

    @Override
    protected boolean removeSome() {
        return mailing.forgetSome();
    }

    @Override
    public List<Due> due(LocalDate day) {
        return List.of(new Due(DataClass.MESSAGE, "retention_rule.campaigns", mailing.countToForget(day)));
    }
}
