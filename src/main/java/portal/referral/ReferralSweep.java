package portal.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.platform.Job;

/** Removes invitations on their purge day; the numbers stay. */
@ApplicationScoped
class ReferralSweep implements Job {

    @Inject Referrals referrals;

    @Override
    public String name() {
        return "referral-sweep";
    }

    @Override
    public boolean work() {
        referrals.removeOutlived();
        return false;
    }
}
