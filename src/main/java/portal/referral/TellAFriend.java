package portal.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Two customers may invite the same friend at the same moment. The database lets one of them write the friend's hash; the other's
 * transaction is undone and tried again, and then finds the friend already invited.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class TellAFriend {

    @Inject Referrals referrals;

    /** @throws portal.platform.Refusal as {@link Referrals#invite} */
    public void invite(long sender, Invitation invitation) {
        try {
            referrals.invite(sender, invitation);
        } catch (PersistenceException lostTheRace) {
            referrals.invite(sender, invitation);
        }
    }
}
