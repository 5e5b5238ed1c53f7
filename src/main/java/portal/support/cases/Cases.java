package portal.support.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.CustomerRecords;
import portal.customer.History;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.policy.Policies;
import portal.support.documents.Checked;
import portal.support.documents.DocumentKind;
import portal.support.documents.Documents;
import portal.vault.Vault;

/** A customer's own cases: opens them, writes in them, closes them. Whatever staff do with them is in {@link CaseDesk}. */
@ApplicationScoped
@Transactional
public class Cases {

    /** More than this is not asking any more. */
    static final int MOST = 500;
    static final int MOST_OPEN = 20;
    static final int MOST_SAID = 200;

    @Inject CaseRows rows;
    @Inject CaseLetters letters;
    @Inject Replies replies;
    @Inject PassageDesk passages;
    @Inject Documents documents;
    @Inject CustomerRecords customers;
    @Inject History history;
    @Inject Policies policies;
    @Inject Vault vault;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What a case begins with; {@code order} may be null. */
    public record Opening(CaseTopic topic, String order, Said said) {
    }

    /** Newest first. */
    public List<CaseView> of(long customer) {
        return rows.of(customer).stream().map(SupportCase::view).toList();
    }

    /** @throws NotFound when there is no such case or it is somebody else's */
    public CaseView get(long customer, String reference) {
        return mine(customer, reference).view();
    }

    /** What was said in it, oldest first, without other persons in what staff noted. @throws NotFound as {@link #get} */
    public List<InteractionView> said(long customer, String reference) {
        return passages.readable(customer, rows.said(mine(customer, reference).id()));
    }

    /**
     * Opens a case and tells the customer its reference by mail.
     *
     * @param file null for none
     * @return the reference
     * @throws Refusal when they have enough open cases
     */
    public String open(long customer, Opening opening, Checked file, Actor actor) {
        history.holdStill(customer);
        if (rows.of(customer).stream().filter(one -> !one.view().isClosed()).count() >= MOST_OPEN) {
            throw new Refusal("case.enough", MOST_OPEN);
        }
        SupportCase opened = new SupportCase(customer, opening.topic(), opening.order(), clock.now(), policies.current().number());
        rows.add(opened);
        say(opened, opening.said(), file, actor, "case.opened");
        letters.opened(customer, opened.reference());
        return opened.reference();
    }

    /** Writes in a case. @throws NotFound as {@link #get} @throws Refusal when there is too much in it already */
    public void write(long customer, String reference, Message message, Checked file, Actor actor) {
        SupportCase found = mine(customer, reference);
        say(found, new Said(Author.CUSTOMER, CaseChannel.PORTAL, clock.today(), message), file, actor, "case.written");
    }

    /** @throws NotFound as {@link #get} @throws Refusal when it is closed already */
    public void close(long customer, String reference, Actor actor) {
        SupportCase found = mine(customer, reference);
        found.close(clock.now());
        note(found, actor, "case.closed");
    }

    /** Adds what was said, with its document, and turns the case to the other side. */
    void say(SupportCase in, Said said, Checked file, Actor actor, String action) {
        if (rows.countSaid(in.id()) >= MOST_SAID) {
            throw new Refusal("case.too_much", MOST_SAID);
        }
        Said kept = said.author() == Author.STAFF ? replies.checked(in.customerId(), said) : said;
        rows.add(new Interaction(in, kept, actor.role(), clock.now(), vault));
        in.said(said.author(), clock.now());
        if (file != null) {
            documents.store(in.customerId(), DocumentKind.CASE, in.id(), file, actor);
        }
        note(in, actor, action);
    }

    void note(SupportCase about, Actor actor, String action) {
        String subject = about.customerId() == null ? null : customers.subjectKeyOf(about.customerId());
        audit.record(new AuditEntry(actor, action, subject, Set.of(DataClass.SUPPORT), Purpose.SUPPORT, null, about.reference()));
    }

    private SupportCase mine(long customer, String reference) {
        return rows.find(reference).filter(found -> found.customerId() != null && found.customerId() == customer).orElseThrow(NotFound::new);
    }
}
