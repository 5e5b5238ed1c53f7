package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Clock;
import portal.platform.Refusal;
import portal.platform.Token;
import portal.security.Accounts;
import portal.vault.Place;
import portal.vault.Vault;

/**
 * A new e-mail address counts when somebody who reads it says yes. Until then the old one works and is told. Nothing here depends on who
 * else uses an address, so no answer can give that away.
 */
@ApplicationScoped
@Transactional
public class EmailConfirmation {

    @Inject Changes changes;
    @Inject ContactPoints contactPoints;
    @Inject Fingerprints fingerprints;
    @Inject EmailLetters letters;
    @Inject History history;
    @Inject Accounts accounts;
    @Inject Audit audit;
    @Inject Vault vault;
    @Inject Together together;
    @Inject ContestedIntake contested;
    @Inject Provenance provenance;
    @Inject Clock clock;

    /**
     * Sends a link to the new address and a notice to the old one. An earlier link stops working. The caller has asked for the password.
     * Returns whether it was sent: an address that would make another person of the customer goes to staff instead.
     */
    public boolean ask(long customer, EmailAddress address, Actor actor) {
        Customer locked = changes.lock(customer);
        if (address.text().equals(current(customer)) && isConfirmed(customer)) {
            throw Refusal.at("email", "details_email.same");
        }
        boolean referred = isConfirmed(customer) && together.isTooMuch(customer, CorrectedField.EMAIL);
        if (referred) {
            contested.refer(customer, CorrectedField.EMAIL, address.text(), actor);
        } else {
            send(locked, address, actor);
        }
        return !referred;
    }

    /** Sends the link whatever else was changed. */
    void send(Customer locked, EmailAddress address, Actor actor) {
        long customer = locked.id();
        String current = current(customer);
        boolean same = address.text().equals(current);
        Token token = Token.random();
        EmailChange change = changes.emailChange(customer).orElseGet(() -> added(new EmailChange(customer)));
        change.ask(vault.seal(address.text(), place(change)), fingerprint(current), token, clock.now());
        letters.confirm(locked, address.text(), token);
        letters.notice(locked, same ? null : current, address.text());
        audit.record(new AuditEntry(actor, "email.change_asked", locked.subjectKey(), Set.of(DataClass.CONTACT), Purpose.SECURITY, null, null));
    }

    /**
     * At a registration: the address waits to be confirmed by the link in the welcome mail, which the caller writes. Returns the secret
     * of that link. An address on file counts until then.
     */
    public Token begin(long customer, EmailAddress address) {
        changes.lock(customer);
        String current = current(customer);
        Token token = Token.random();
        EmailChange change = changes.emailChange(customer).orElseGet(() -> new EmailChange(customer));
        change.ask(vault.seal(address.text(), place(change)), fingerprint(current), token, clock.now());
        changes.add(change);
        return token;
    }

    /** Sends another link to the address that waits; the earlier one stops working. Nothing is sent when none waits. */
    void again(long customer) {
        Customer locked = changes.lock(customer);
        changes.emailChange(customer).filter(change -> isAlive(change, clock.now())).ifPresent(change -> {
            Token token = Token.random();
            change.ask(change.address(), fingerprint(current(customer)), token, clock.now());
            letters.confirm(locked, vault.open(change.address(), place(change)), token);
        });
    }

    /** The address that waits for its owner's yes, unless its time is over. */
    public Optional<PendingEmail> pending(long customer) {
        return changes.emailChange(customer).filter(change -> isAlive(change, clock.now())).map(this::view);
    }

    /** What a link from a mail would confirm; empty when it was used, is too old, or was superseded. Changes nothing. */
    public Optional<PendingEmail> find(String token) {
        return alive(token).map(this::view);
    }

    /** Makes the new address the one that counts; when it takes the place of another, both are told. @throws Refusal when the link no longer works */
    public void confirm(String token) {
        EmailChange change = alive(token).orElseThrow(() -> new Refusal("confirm_email.dead"));
        Customer locked = changes.lock(change.customerId());
        if (changes.removeEmailChange(locked.id()) == 0) {
            throw new Refusal("confirm_email.dead");
        }
        String before = current(locked.id());
        String after = vault.open(change.address(), place(change));
        Actor actor = Actor.customer(locked.subjectKey());
        Instant now = clock.now();
        ContactPoint point = contactPoints.find(locked.id(), ContactKind.EMAIL)
                .orElseGet(() -> added(new ContactPoint(locked.id(), ContactKind.EMAIL)));
        point.say(after, fingerprints.of(new EmailAddress(after)), provenance.by(Source.CUSTOMER));
        point.verify(now);
        accounts.emailConfirmed(locked.id(), after);
        if (before != null && !after.equals(before)) {
            letters.changed(locked, before, after);
        }
        history.note(locked.id(), after.equals(before) ? List.of() : List.of(new Changed(CorrectedField.EMAIL, before, after)), actor);
    }

    /** Whether another address waits to take the place of one that was confirmed. */
    boolean isChanging(long customer) {
        return isConfirmed(customer) && changes.emailChange(customer).filter(change -> isAlive(change, clock.now())).isPresent();
    }

    /** Calls the change off: the link stops working and the new address is forgotten. */
    public void cancel(long customer, Actor actor) {
        Customer locked = changes.lock(customer);
        if (changes.removeEmailChange(customer) > 0) {
            audit.record(new AuditEntry(actor, "email.change_cancelled", locked.subjectKey(), Set.of(DataClass.CONTACT), Purpose.SECURITY,
                    null, null));
        }
    }

    /** Forgets addresses that nobody confirmed in time. */
    void forgetExpired() {
        changes.removeExpired(clock.now());
    }

    private Optional<EmailChange> alive(String token) {
        return changes.emailChange(Token.hash(token)).filter(change -> isAlive(change, clock.now()));
    }

    private boolean isAlive(EmailChange change, Instant now) {
        return change.isAlive(fingerprint(current(change.customerId())), now);
    }

    private PendingEmail view(EmailChange change) {
        return new PendingEmail(vault.open(change.address(), place(change)), change.askedAt(), change.expiresAt());
    }

    private String current(long customer) {
        return contactPoints.find(customer, ContactKind.EMAIL).map(ContactPoint::text).orElse(null);
    }

    /** Whether the address that counts has been confirmed by somebody who reads it. */
    public boolean isConfirmed(long customer) {
        return contactPoints.find(customer, ContactKind.EMAIL).map(point -> point.verifiedAt() != null).orElse(false);
    }

    private String fingerprint(String address) {
        return vault.fingerprint("email_change.replaces", address == null ? null : address.toLowerCase(Locale.ROOT));
    }

    private EmailChange added(EmailChange change) {
        changes.add(change);
        return change;
    }

    private ContactPoint added(ContactPoint point) {
        contactPoints.add(point);
        return point;
    }

    static Place place(EmailChange change) {
        return new Place("email_change", "address", change.id());
    }
}
