package portal.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.CustomerRecords;
import portal.customer.Person;

/** The friend's side: who asked, what is kept, and how to end it. The link of the mail is all the friend needs. */
@ApplicationScoped
@Transactional
public class FriendDesk {

    @Inject ReferralRows rows;
    @Inject CustomerRecords customers;
    @Inject Audit audit;

    /** What a friend may know about their invitation. {@code never} says that no mail of this kind will come again; {@code codeUntil} is null
     * when the code stays until the friend ends it. */
    public record Invited(String sender, Instant at, LocalDate purgeAt, boolean never, LocalDate codeUntil) {
    }

    /** Empty when the link was never sent, or what it led to is gone. */
    public Optional<Invited> find(String token) {
        return rows.byToken(token).map(referral -> new Invited(
                customers.findPerson(referral.sender()).map(Person::name).map(Referrals::firstName).orElse(null),
                referral.invitedAt(), referral.purgeAt(), rows.friend(referral.friendHash()).map(ContactedFriend::isNever).orElse(false),
                rows.friend(referral.friendHash()).map(ContactedFriend::keepUntil).orElse(null)));
    }

    /** No mail of this kind, whoever asks for it. */
    public void never(String token) {
        rows.byToken(token).ifPresent(referral -> {
            rows.friend(referral.friendHash()).ifPresent(ContactedFriend::never);
            record("referral.never", referral);
        });
    }

    /** Removes everything about the friend, and with it the memory that they had their one mail. */
    public void forget(String token) {
        rows.byToken(token).ifPresent(referral -> {
            rows.friend(referral.friendHash()).filter(friend -> !friend.isNever()).ifPresent(rows::remove);
            rows.removeAbout(referral.friendHash());
            record("referral.forgotten", referral);
        });
    }

    private void record(String action, Referral referral) {
        audit.record(new AuditEntry(Actor.anyone(), action, null, Set.of(DataClass.REFERRAL), Purpose.REFERRAL, null, referral.reference()));
    }
}
