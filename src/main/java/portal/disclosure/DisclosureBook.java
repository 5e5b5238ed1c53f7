package portal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.census.RetentionRules;
import portal.customer.CustomerNews;
import portal.customer.CustomerRecords;
import portal.customer.hold.LegalHolds;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.platform.Refusal;
import portal.policy.change.Purposes;

/**
 * The book of what was given to whom. Nothing can be written into it that the policy does not allow; whoever is in it is told by mail when
 * what they got is corrected, paused or erased, and their answer is kept.
 *
 * <p>Source: clauses CEG-02 and TTE-14b.
 */
@ApplicationScoped
@Transactional
public class DisclosureBook {

    @Inject Disclosures disclosures;
    @Inject Recipients recipients;
    @Inject CustomerRecords customers;
    @Inject RetentionRules retention;
    @Inject Outbox outbox;
    @Inject Purposes purposes;
    @Inject Audit audit;
    @Inject Operator operator;
    @Inject LegalHolds holds;
    @Inject @Any Instance<GiftGuard> guards;
    @Inject Clock clock;

    /** The same of values of which nobody wrote down under which policy they came in. */
    @Transactional(dontRollbackOn = Refusal.class)
    public void record(long customer, Gift gift, Actor actor) {
        record(customer, gift, null, actor);
    }

    /**
     * Writes down what was given. The try to write down what the policy does not allow is in the audit too.
     *
     * @param version of the policy under which it came in; null when nobody knows
     * @return what the recipient knows the person by
     * @throws Refusal when the recipient is unknown, of a kind that the policy does not name, or may not get one of the classes
     */
    @Transactional(dontRollbackOn = Refusal.class)
    public String record(long customer, Gift gift, String version, Actor actor) {
        Recipient recipient = recipients.find(gift.recipient()).orElse(null);
        boolean allowed = recipient != null && operator.list("recipients.allowed").contains(recipient.kind())
                && !gift.classes().isEmpty() && recipient.classes().containsAll(gift.classes())
                && gift.classes().stream().allMatch(one -> purposes.may(customer, one, version, recipient.purpose()))
                && guards.stream().allMatch(guard -> guard.allows(customer, gift));
        Disclosure given = null;
        if (allowed) {
            String known = disclosures.of(customer).stream().filter(one -> one.recipient().equals(recipient.code())).map(Disclosure::reference)
                    .findFirst().orElse(null);
            given = new Disclosure(customer, gift, recipient.purpose(), known, actor.key(), clock.now());
            disclosures.add(given);
        }
        audit.record(new AuditEntry(actor, allowed ? "disclosure.recorded" : "disclosure.refused", customers.subjectKeyOf(customer), gift.classes(),
                recipient == null ? Purpose.LEGAL : recipient.purpose(), null, null));
        if (!allowed) {
            throw recipient == null ? Refusal.at("recipient", "disclosure.nobody") : Refusal.at("classes", "disclosure.not_allowed");
        }
        return given.reference();
    }

    /** Newest first. */
    public List<DisclosureView> of(long customer) {
        return disclosures.of(customer).stream().map(one -> one.view(recipients.nameOf(one.recipient()))).toList();
    }

    /** What the recipients of a customer's data were told, newest first. */
    public List<NoticeView> noticesOf(long customer) {
        Collection<String> references = disclosures.of(customer).stream().map(Disclosure::reference).distinct().toList();
        return disclosures.noticesOf(references).stream().map(this::view).toList();
    }

    /** Notices whose answer is open, oldest first. */
    public List<NoticeView> unanswered() {
        return disclosures.unanswered().stream().map(this::view).toList();
    }

    /** @throws NotFound when there is no notice of that number */
    public void answered(String number) {
        disclosures.notice(number).orElseThrow(NotFound::new).answered(clock.now());
    }

    private NoticeView view(RecipientNotice notice) {
        return notice.view(recipients.nameOf(notice.recipient()));
    }

    /** An erasure is told by {@link #forget}, while it is still known who got what. */
    void tell(@Observes CustomerNews news) {
        switch (news.kind()) {
            case CORRECTED -> corrected(news);
            case PAUSED -> tell(news.customer(), RecipientNotice.Kind.PAUSED, one -> true);
            case RESUMED -> tell(news.customer(), RecipientNotice.Kind.RESUMED, one -> true);
            default -> { }
        }
    }

    /** What was not there before was given to nobody, and what serves research never is. */
    private void corrected(CustomerNews news) {
        if (news.before() != null && news.field().isTold()) {
            tell(news.customer(), RecipientNotice.Kind.CORRECTED, one -> one.holds(news.field().dataClass()));
        }
    }

    /** The yes behind a gift is taken back: whoever got it is told, if it was given at all. */
    public void withdrawn(long customer, Gift gift) {
        tell(customer, RecipientNotice.Kind.WITHDRAWN, one -> one.isOf(gift));
    }

    private void tell(long customer, RecipientNotice.Kind kind, Predicate<Disclosure> concerned) {
        Map<String, Disclosure> once = new LinkedHashMap<>();
        disclosures.of(customer).stream().filter(concerned).forEach(one -> once.putIfAbsent(one.reference(), one));
        once.values().forEach(one -> tell(one, kind));
    }

    private void tell(Disclosure disclosure, RecipientNotice.Kind kind) {
        RecipientNotice notice = new RecipientNotice(disclosure, kind, clock.now());
        disclosures.add(notice);
        recipients.find(disclosure.recipient()).ifPresent(recipient -> outbox.put(Letter.write("recipient-" + kind.name().toLowerCase(Locale.ROOT))
                .to(recipient.mail(), operator.locale()).with("recipient", recipient.name()).with("reference", disclosure.reference())
                .with("notice", notice.number()).once("recipient-notice:" + notice.number()).letter()));
    }

    int countOf(long customer) {
        return disclosures.of(customer).size();
    }

    /** Tells everybody who got something of them, and takes the person out of the book. Returns how many entries that were. */
    int forget(long customer) {
        tell(customer, RecipientNotice.Kind.ERASED, one -> true);
        List<Disclosure> theirs = disclosures.of(customer);
        theirs.forEach(Disclosure::anonymise);
        return theirs.size();
    }

    /** Deletes what the rule has outlived. */
    int removeOutlived() {
        return outlived(clock.now()).map(moment -> disclosures.removeBefore(moment, holds.customers(DataClass.DISCLOSURE))).orElse(0);
    }

    long countOutlived(LocalDate day) {
        return outlived(day.atStartOfDay(clock.zone()).toInstant()).map(moment -> disclosures.countBefore(moment, holds.customers(DataClass.DISCLOSURE))).orElse(0L);
    }

    private Optional<Instant> outlived(Instant now) {
        return Optional.ofNullable(retention.of(DataClass.DISCLOSURE).period()).map(span -> now.atZone(ZoneOffset.UTC).minus(span).toInstant());
    }

    /** The classes that anybody at all may get. */
    public Set<DataClass> classes() {
        return recipients.all().stream().flatMap(one -> one.classes().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
