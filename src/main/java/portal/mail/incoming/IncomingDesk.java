package portal.mail.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import portal.mail.LetterReturned;
import portal.mail.LetterUnwanted;
import portal.mail.SentLetter;
import portal.mail.SentLetters;
import portal.mail.incoming.Incoming.Bounce;
import portal.mail.incoming.Incoming.Complaint;
import portal.mail.incoming.Incoming.Plain;
import portal.platform.Clock;

/**
 * Takes incoming mail, each in a transaction of its own. A report is believed when it names a letter that we sent, by its Message-ID, and for a mail
 * that came back also the address it went to. A complaint seldom names the address: whoever has the letter could stop the topic by its link
 * just as well. Taking a mail twice counts it twice and does nothing else.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class IncomingDesk {

    /** As far back as staff see them. */
    private static final int DAYS = 30;

    @Inject SentLetters letters;
    @Inject IncomingCounts counts;
    @Inject Clock clock;
    @Inject Event<LetterReturned> returned;
    @Inject Event<LetterUnwanted> unwanted;

    Kind take(Incoming mail) {
        Kind kind = mail instanceof Bounce bounce ? bounce(bounce) : mail instanceof Complaint complaint ? complaint(complaint)
                : ((Plain) mail).kind();
        counts.count(clock.today(), kind);
        return kind;
    }

    private Kind bounce(Bounce bounce) {
        Optional<SentLetter> found = letters.find(bounce.messageId()).filter(letter -> letter.to() != null);
        Optional<Verdict> verdict = found.flatMap(letter -> bounce.about(letter.to()));
        if (verdict.isEmpty()) {
            return Kind.NOT_OURS;
        }
        SentLetter letter = found.get();
        if (verdict.get() == Verdict.GONE && letter.customer() != null) {
            returned.fire(new LetterReturned(letter.customer(), letter.to(), letter.written()));
        }
        return verdict.get().kind;
    }

    private Kind complaint(Complaint complaint) {
        Optional<SentLetter> found = letters.find(complaint.messageId());
        if (found.isEmpty()) {
            return Kind.NOT_OURS;
        }
        SentLetter letter = found.get();
        if (!letter.isRefusable()) {
            return Kind.SERVICE_COMPLAINT;
        }
        unwanted.fire(new LetterUnwanted(letter.customer(), letter.topic(), letter.written()));
        return Kind.COMPLAINT;
    }

    /** How many mails of each kind came in the last {@value #DAYS} days, in the order of the kinds; none of which there was none. */
    public List<IncomingTally> tally() {
        return counts.since(clock.today().minusDays(DAYS));
    }
}
