package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.platform.NotFound;
import portal.platform.Reference;

/** Letters as people read them again. */
@ApplicationScoped
@Transactional
public class Mailbox {

    @Inject Letters letters;
    @Inject Envelopes envelopes;

    /** What was sent to a customer, newest first. */
    public List<LetterLine> sentTo(long customer, int from, int limit) {
        return letters.sentTo(customer, from, limit).stream()
                .map(letter -> new LetterLine(letter.reference(), letter.sentAt(), letter.topic(), envelopes.subject(letter)))
                .toList();
    }

    /** One letter of this customer. @throws NotFound for nonsense, absent and foreign alike */
    public LetterView get(long customer, String reference) {
        return letters.findSentTo(customer, Reference.of(reference)).map(this::view).orElseThrow(NotFound::new);
    }

    /** A letter with its place among all that were sent to its customer. */
    record Filed(long id, LetterView letter) {
    }

    /** For the copy: what was sent to a customer before that letter, newest first. @param last null for the first page */
    List<Filed> before(Filed last, long customer, int limit) {
        return letters.sentBefore(last == null ? null : last.letter().at(), last == null ? 0 : last.id(), customer, limit).stream()
                .map(letter -> new Filed(letter.id(), view(letter))).toList();
    }

    /** What could not be sent, newest first. */
    public List<FailedLetter> failed(int limit) {
        return letters.failed(limit).stream()
                .map(letter -> new FailedLetter(letter.reference(), letter.template(), letter.topic(), letter.created(), letter.attempts(),
                        letter.problem(), letter.isKept()))
                .toList();
    }

    public long countOfFailed() {
        return letters.countOfFailed();
    }

    /** What waits, the most urgent first; a rank of which nothing waits is left out. */
    public List<Waiting> waitingByUrgency() {
        return letters.waitingByUrgency();
    }

    /** How many letters wait. */
    public long waiting() {
        return letters.waiting();
    }

    /** How many letters a customer has, sent or waiting. */
    public long countOf(long customer) {
        return letters.countOf(customer);
    }

    List<DemoMail> lastSent(int limit) {
        return letters.lastSent(limit).stream().map(letter -> DemoMail.of(envelopes.open(letter), letter.sentAt())).toList();
    }

    private LetterView view(OutgoingLetter letter) {
        return new LetterView(letter.reference(), letter.sentAt(), letter.topic(), envelopes.recipient(letter), envelopes.subject(letter),
                envelopes.text(letter), letter.countedWays());
    }
}
