package portal.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.census.RetentionRules;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.customer.hold.LegalHolds;
import portal.mail.Letter;
import portal.mail.LetterSent;
import portal.mail.Outbox;
import portal.mail.Rendered;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.platform.Token;
import portal.vault.Vault;

/**
 * The sender's side of tell-a-friend.
 *
 * <p>An address gets one mail: ever, or in the time that the pack says. Invitation, the address's keyed hash and the letter are written in one transaction: a crash leaves
 * all or nothing, and the unique hash stops the second of two senders. Whatever we know about the address, the sender's answer is the
 * same, so that nobody learns who is a customer.
 */
@ApplicationScoped
@Transactional
public class Referrals {

    static final String TEMPLATE = "invitation";
    private static final String ONCE = "referral:";
    private static final String FOREVER = "FOREVER";
    private static final Duration DAY = Duration.ofDays(1);

    @Inject ReferralRows rows;
    @Inject CustomerRecords customers;
    @Inject RetentionRules retention;
    @Inject Outbox outbox;
    @Inject Audit audit;
    @Inject Vault vault;
    @Inject LegalHolds holds;
    @Inject Clock clock;
    @Inject Operator operator;
    @Inject Settings settings;

    /** What would be sent, word for word but for the secret in the link. */
    public Rendered preview(long sender, Invitation invitation) {
        return outbox.preview(letter(customers.person(sender), invitation, "...", "preview"));
    }

    /** @throws Refusal when the sender has invited enough people for one day */
    public void invite(long sender, Invitation invitation) {
        Instant now = clock.now();
        if (rows.countSince(sender, now.minus(DAY)) >= operator.number("referral.perDay")) {
            throw new Refusal("friends.enough", operator.number("referral.perDay"));
        }
        String hash = hash(invitation);
        if (rows.of(sender, hash).isPresent()) {
            return;
        }
        Person person = customers.person(sender);
        boolean mailed = rows.friend(hash).isEmpty() && customers.findByEmail(invitation.email()).isEmpty();
        Token token = Token.random();
        Referral referral = new Referral(sender, hash, token, mailed, now, purgeDay(now));
        rows.add(referral);
        if (mailed) {
            rows.add(new ContactedFriend(hash, codeUntil(now)));
            outbox.put(letter(person, invitation, token.secret(), referral.reference()));
            rows.countMail(month(now));
        }
        record(Actor.customer(person.subjectKey()), "referral.invited", person.subjectKey(), referral.reference());
    }

    private Letter letter(Person sender, Invitation invitation, String secret, String reference) {
        return Letter.write(TEMPLATE).to(invitation.email().text(), operator.locale()).once(ONCE + reference).forgetAfterSending()
                .with("friend", invitation.name().text()).with("sender", firstName(sender.name()))
                .with("line", invitation.line() == null ? "" : invitation.line().text())
                .with("link", settings.baseUrl() + "/invite/" + secret)
                .letter();
    }

    /** The first word, because the friend knows the rest and others need not. */
    static String firstName(String name) {
        return name.strip().split("\\s+")[0];
    }

    /** The mail server has the letter, and with it went the last of the friend's name and address. */
    void sent(@Observes LetterSent letter) {
        if (TEMPLATE.equals(letter.template()) && letter.once() != null) {
            rows.byReference(letter.once().substring(ONCE.length())).ifPresent(Referral::sent);
        }
    }

    /** What a customer has sent, newest first. */
    public List<SentInvitation> sentBy(long sender) {
        return rows.sentBy(sender);
    }

    /** Removes a record of the sender's list. @throws NotFound when it is not theirs */
    public void delete(long sender, String reference) {
        if (rows.remove(sender, reference) == 0) {
            throw new NotFound();
        }
        String subject = customers.subjectKeyOf(sender);
        record(Actor.customer(subject), "referral.deleted", subject, reference);
    }

    /** Somebody who came by this link has created an account. Unknown links are ignored. */
    public void signedUp(String token) {
        rows.byToken(token).filter(Referral::signedUp).ifPresent(referral -> rows.countSignUp(month(referral.invitedAt())));
    }

    /** How many invitations ever led to an account. */
    public long signUps() {
        return rows.signUps();
    }

    long countOf(long sender) {
        return rows.sentBy(sender).size();
    }

    int forgetSender(long sender) {
        return rows.removeOf(sender);
    }

    void removeOutlived() {
        rows.removeOutlived(clock.today(), holds.customers(DataClass.REFERRAL));
        rows.removeCodesBefore(clock.today());
    }

    long countOutlived(LocalDate day) {
        return rows.countOutlived(day, holds.customers(DataClass.REFERRAL)) + rows.countCodesBefore(day);
    }

    private String hash(Invitation invitation) {
        return vault.fingerprint("referral", invitation.email().folded());
    }

    private LocalDate purgeDay(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, clock.zone());
        return retention.of(DataClass.REFERRAL).keepUntil(day).orElse(day);
    }

    /** The last day on which the address counts as written to; null for ever. */
    private LocalDate codeUntil(Instant now) {
        String window = operator.text("referral.window");
        return window.equals(FOREVER) ? null : LocalDate.ofInstant(now, clock.zone()).plus(Period.parse(window));
    }

    private LocalDate month(Instant at) {
        return LocalDate.ofInstant(at, clock.zone()).withDayOfMonth(1);
    }

    private void record(Actor actor, String action, String subject, String target) {
        audit.record(new AuditEntry(actor, action, subject, Set.of(DataClass.REFERRAL), Purpose.REFERRAL, null, target));
    }
}
