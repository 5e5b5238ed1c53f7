package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.Purpose;
import portal.mail.FailedLetter;
import portal.mail.Mailbox;
import portal.mail.Outbox;
import portal.mail.Specimens;
import portal.mail.Waiting;
import portal.mail.incoming.IncomingDesk;
import portal.mail.incoming.IncomingTally;
import portal.platform.Reference;

/** The mails that the portal sends, as kinds, and those that did not go out. Nothing here says whom a letter is for or what is in it. */
@ApplicationScoped
@Transactional
public class MailRoom {

    private static final int LETTERS_SHOWN = 50;

    @Inject Specimens specimens;
    @Inject Mailbox mailbox;
    @Inject Outbox outbox;
    @Inject IncomingDesk incoming;
    @Inject Audit audit;
    @Inject OnDuty onDuty;

    @Needs(Capability.SEE_MAILS)
    public List<Specimens.Specimen> kinds() {
        return specimens.all();
    }

    /** One kind of mail with made-up values. @throws portal.platform.NotFound when there is no such kind */
    @Needs(Capability.SEE_MAILS)
    public Specimens.Specimen kind(String kind) {
        return specimens.get(kind);
    }

    @Needs(Capability.SEE_WORK)
    public List<Waiting> waiting() {
        return mailbox.waitingByUrgency();
    }

    /** The newest of those that are not tried any more. */
    @Needs(Capability.SEE_WORK)
    public List<FailedLetter> dead() {
        return mailbox.failed(LETTERS_SHOWN);
    }

    @Needs(Capability.SEE_WORK)
    public long countOfDead() {
        return mailbox.countOfFailed();
    }

    /** What came in lately, as figures. */
    @Needs(Capability.SEE_WORK)
    public List<IncomingTally> incoming() {
        return incoming.tally();
    }

    /** @throws portal.platform.Refusal when its words are not kept any more */
    @Needs(Capability.MEND_WORK)
    public void sendAgain(String reference) {
        String letter = Reference.of(reference);
        outbox.sendAgain(letter);
        record("mail.sent_again", letter);
    }

    @Needs(Capability.MEND_WORK)
    public void giveUp(String reference) {
        String letter = Reference.of(reference);
        outbox.giveUp(letter);
        record("mail.given_up", letter);
    }

    private void record(String action, String letter) {
        audit.record(new AuditEntry(onDuty.acting(Capability.MEND_WORK), action, null, Set.of(), Purpose.SERVICE, null, letter));
    }
}
