package portal.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** Forgets what the person sent. That an address had its one mail stays known, by its keyed hash alone. */
@ApplicationScoped
class ReferralErasure implements ErasureStep {

    @Inject Referrals referrals;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Referral.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.deleted(DataClass.REFERRAL, referrals.countOf(customer)));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return List.of(ErasureLine.deleted(DataClass.REFERRAL, referrals.forgetSender(customer)));
    }
}
