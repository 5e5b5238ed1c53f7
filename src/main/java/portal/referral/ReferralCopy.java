package portal.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** The invitations a person sent, in their copy. The friend's keyed hash is another person's, so the copy says only that it is held. */
@ApplicationScoped
class ReferralCopy implements CopySource {

    @Inject Referrals referrals;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Referral.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("invitations", List.of("reference", "invited_at", "kept_until", "friend_code"),
                referrals.sentBy(customer).stream()
                        .map(sent -> List.of(sent.reference(), sent.invitedAt().toString(), sent.purgeAt().toString(), "held, not shown"))
                        .toList()));
    }
}
