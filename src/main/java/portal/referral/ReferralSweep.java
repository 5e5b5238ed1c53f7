package portal.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import portal.census.DailySweep;
import portal.census.DataClass;
import portal.census.Due;
import portal.census.Purpose;
import portal.census.Uses;

/** Removes invitations on their purge day; the numbers stay. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class ReferralSweep extends DailySweep {

    @Inject Referrals referrals;

    @Override
    public String name() {
        return "referral-sweep";
    }

    @Override
    protected boolean removeSome() {
        referrals.removeOutlived();
        return false;
    }

    @Override
    public List<Due> due(LocalDate day) {
        return List.of(new Due(DataClass.REFERRAL, "retention_rule.invitations", referrals.countOutlived(day)));
    }
}
