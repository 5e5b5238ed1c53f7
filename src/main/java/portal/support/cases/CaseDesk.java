package portal.support.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import portal.audit.Actor;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.support.documents.DocumentView;
import portal.support.documents.Documents;
import portal.vault.Vault;

/**
 * What staff do with cases: answer, write down what came by phone or on paper, close and open again. The customer reads all of it but other
 * persons, and that somebody looked.
 */
@ApplicationScoped
@Transactional
public class CaseDesk {

    /** Nobody writes down later than this what a customer said. */
    private static final int OLDEST_DAYS = 366;

    @Inject CaseRows rows;
    @Inject Cases cases;
    @Inject CaseLetters letters;
    @Inject Documents documents;
    @Inject Vault vault;
    @Inject Clock clock;

    /** A case with everything in it. */
    public record Folder(long customer, CaseView about, List<InteractionView> said, List<DocumentView> documents) {
    }

    /** Cases that wait for an answer, longest first. @param after reference of the last row before, or null */
    public List<CaseView> queue(String after, int limit) {
        return rows.open(after == null ? null : rows.find(after).orElseThrow(NotFound::new), limit).stream().map(SupportCase::view).toList();
    }

    public long waiting() {
        return rows.countOpen();
    }

    /** One case; the look is on record. @throws NotFound when there is none, or its person was erased */
    public Folder open(String reference, Actor staff) {
        SupportCase found = find(reference);
        cases.note(found, staff, "case.viewed");
        return new Folder(found.customerId(), found.view(), rows.said(found.id()).stream().map(one -> one.view(vault)).toList(),
                documents.of(found.customerId(), found.id()));
    }

    /**
     * Answers; a mail tells that there is an answer, and not what.
     *
     * @param otherWay why not by the way that the customer prefers; null when this is it
     * @throws Refusal when there is too much in it already, or when the reason is missing
     */
    public void answer(String reference, Message message, OtherWay otherWay, Actor staff) {
        SupportCase found = find(reference);
        cases.say(found, new Said(Author.STAFF, CaseChannel.PORTAL, clock.today(), message, otherWay), null, staff, "case.answered");
        letters.answered(found.customerId(), reference);
    }

    /** Writes down what was said by another way than the portal. @throws Refusal as {@link #on} */
    public void record(String reference, Said said, Actor staff) {
        cases.say(find(reference), said, null, staff, "case.recorded");
    }

    /** A day on which something can have been said. @throws Refusal when it is to come, or too long ago */
    public LocalDate on(LocalDate day) {
        if (day.isAfter(clock.today()) || day.isBefore(clock.today().minusDays(OLDEST_DAYS))) {
            throw Refusal.at("day", "case.day_unlikely");
        }
        return day;
    }

    public void close(String reference, Actor staff) {
        SupportCase found = find(reference);
        found.close(clock.now());
        cases.note(found, staff, "case.closed");
    }

    public void reopen(String reference, Actor staff) {
        SupportCase found = find(reference);
        found.reopen(clock.now());
        cases.note(found, staff, "case.reopened");
    }

    private SupportCase find(String reference) {
        return rows.find(reference).filter(found -> found.customerId() != null).orElseThrow(NotFound::new);
    }
}
