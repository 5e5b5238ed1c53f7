package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.History;
import portal.customer.Provenance;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.platform.Token;

/**
 * A holder lets somebody look at parts of an account: offered by mail, taken by who signs in with its link, ended by either at any time. The
 * giver's answer is always the same, so that nobody learns here who is a customer.
 */
@ApplicationScoped
@Transactional
public class Sharing {

    private static final int MOST_A_DAY = 10;
    private static final int MONTHS_OF_USAGE = 13;
    private static final int MOST_BILLS = 24;
    private static final String HIDDEN = "•••";

    @Inject Delegations delegations;
    @Inject Accounts accounts;
    @Inject SearchRows search;
    @Inject CustomerRecords customers;
    @Inject History history;
    @Inject Outbox outbox;
    @Inject Audit audit;
    @Inject Settings settings;
    @Inject Provenance provenance;
    @Inject Clock clock;

    /** What somebody offers. @param account number @param who a customer's reference or an e-mail address @param until null for no end */
    public record Offer(String account, String who, Scopes scopes, LocalDate until) {
    }

    /** What a delegate sees of an account. */
    public record Shared(SharedAccount account, List<BillRow> bills, List<UsageRow> usage) {
    }

    public List<SharedAccount> givenBy(long customer) {
        return delegations.givenBy(customer);
    }

    public List<SharedAccount> takenBy(long customer) {
        return delegations.takenBy(customer);
    }

    /** @throws NotFound when the account is not theirs @throws Refusal when the offer makes no sense, or they made enough for a day */
    public void offer(long customer, Offer offer, Actor actor) {
        history.holdStill(customer);
        SuppliedPlace place = accounts.placesOf(customer).stream().filter(one -> one.number().equals(offer.account())).findFirst()
                .orElseThrow(NotFound::new);
        if (offer.scopes().isNothing()) {
            throw Refusal.at("scopes", "sharing.scopes_missing");
        }
        if (offer.until() != null && offer.until().isBefore(clock.today())) {
            throw Refusal.at("until", "sharing.until_past");
        }
        if (delegations.countSince(customer, clock.now().minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw new Refusal("sharing.enough", MOST_A_DAY);
        }
        Token token = Token.random();
        Invitee invitee = invitee(offer.who());
        Delegation delegation = new Delegation(place.account(), customer, invitee.masked(), token, offer.scopes(), offer.until(), clock.now());
        delegations.add(delegation);
        if (invitee.email() != null) {
            outbox.put(Letter.write("delegate-invitation").to(invitee.email(), invitee.language()).once("delegation:" + delegation.reference())
                    .forgetAfterSending().with("sender", customers.nameOf(customer).strip().split("\\s+")[0])
                    .with("expires", delegation.expiresAt()).with("link", settings.baseUrl() + "/account/invitations/" + token.secret()).letter());
        }
        record(actor, "account.share_offered", customer, delegation);
    }

    /** @param email null for a reference that is nobody's */
    private record Invitee(String email, Locale language, String masked) {
    }

    private Invitee invitee(String who) {
        if (who == null || who.isBlank()) {
            throw Refusal.at("who", "sharing.who_missing");
        }
        if (who.contains("@")) {
            EmailAddress address = new EmailAddress(who);
            int at = address.text().lastIndexOf('@');
            return new Invitee(address.text(), Locale.ENGLISH, address.text().charAt(0) + HIDDEN + shortened(address.text().substring(at)));
        }
        return search.byReference(who.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)).stream().findFirst().map(found -> customers.person(found.id()))
                .map(person -> new Invitee(person.email(), Locale.forLanguageTag(person.language()), HIDDEN))
                .orElse(new Invitee(null, Locale.ENGLISH, HIDDEN));
    }

    private static String shortened(String domain) {
        return domain.length() > 60 ? domain.substring(0, 60) : domain;
    }

    /** The offer behind the link of a mail, while it can be answered; never for who gave it or holds the account. */
    public Optional<SharedAccount> offered(long customer, String token) {
        return open(customer, token).flatMap(delegation -> delegations.view(delegation.reference()));
    }

    private Optional<Delegation> open(long customer, String token) {
        return delegations.byToken(Token.hash(token)).filter(delegation -> delegation.isOpen(clock.now(), clock.today())
                && accounts.ties(List.of(delegation.accountId())).stream().noneMatch(tie -> tie.customerId() == customer));
    }

    /** @throws NotFound when it cannot be answered, or its giver holds the account no more */
    public void accept(long customer, String token, Actor actor) {
        Delegation delegation = open(customer, token).orElseThrow(NotFound::new);
        AccountHolder giver = accounts.ties(List.of(delegation.accountId())).stream()
                .filter(tie -> tie.customerId() == delegation.givenBy() && !tie.isDelegate()).findFirst().orElseThrow(NotFound::new);
        delegation.accept(customer, clock.now());
        accounts.add(giver.delegate(customer, delegation.scopes(), delegation.until()).cameIn(provenance.of(actor)));
        record(actor, "account.share_accepted", customer, delegation);
    }

    /** @throws NotFound when it cannot be answered */
    public void decline(long customer, String token, Actor actor) {
        Delegation delegation = open(customer, token).orElseThrow(NotFound::new);
        delegation.decline(clock.now());
        record(actor, "account.share_declined", customer, delegation);
    }

    /** At once, by who gave it or who took it. @throws NotFound when it is neither's */
    public void end(long customer, String reference, Actor actor) {
        Delegation delegation = delegations.of(customer, Reference.of(reference)).orElseThrow(NotFound::new);
        if (delegation.takenBy() != null) {
            accounts.ties(List.of(delegation.accountId())).stream().filter(tie -> tie.isDelegate() && tie.customerId() == delegation.takenBy())
                    .forEach(accounts::remove);
        }
        delegation.end(clock.now());
        record(actor, "account.share_ended", customer, delegation);
    }

    /** @throws NotFound when it is not shared with them, or no more */
    public Shared look(long customer, String reference) {
        SharedAccount shared = delegations.takenBy(customer).stream().filter(one -> one.reference().equals(Reference.of(reference))).findFirst()
                .orElseThrow(NotFound::new);
        List<BillRow> bills = shared.bills() ? delegations.bills(customer, shared.account(), MOST_BILLS) : List.of();
        List<UsageRow> usage = shared.usage() ? delegations.usage(customer, shared.account(), clock.today().minusMonths(MONTHS_OF_USAGE)) : List.of();
        return new Shared(shared, bills, usage);
    }

    private void record(Actor actor, String action, long customer, Delegation delegation) {
        audit.record(new AuditEntry(actor, action, customers.subjectKeyOf(customer), Set.of(DataClass.ACCOUNT), Purpose.SERVICE, null,
                delegation.reference()));
    }
}
