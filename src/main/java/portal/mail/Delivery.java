package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import portal.platform.Clock;
import portal.platform.Ids;
import portal.vault.Unreadable;

/** The steps of one delivery, each a transaction of its own; the talk with the mail server is between them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Delivery {

    @Inject Letters letters;
    @Inject Envelopes envelopes;
    @Inject Turns turns;
    @Inject Inspector inspector;
    @Inject Counting counting;
    @Inject Clock clock;
    @Inject Instance<Choices> choices;
    @Inject Event<LetterSent> sent;
    @Inject Event<LetterReturned> returned;

    /** Takes the most urgent letters that are due, all of one rank; empty when there are none. */
    List<Taken> take(int most) {
        Instant now = clock.now();
        long claim = Ids.next();
        return letters.claim(now, most).stream().map(letter -> take(letter, claim, now)).toList();
    }

    private Taken take(OutgoingLetter letter, long claim, Instant now) {
        boolean handed = letter.isHandedOver();
        boolean doubtful = letter.isInDoubt();
        letter.take(claim, now);
        if (!handed && doubtful && !letter.mayBeSentTwice()) {
            letter.fail("IN_DOUBT");
        } else if (!handed && letter.attempts() > OutgoingLetter.LAST_ATTEMPT) {
            letter.fail("TRIED_OUT");
        } else if (!handed) {
            return taken(letter, claim, opened(letter));
        }
        return taken(letter, claim, null);
    }

    /** One letter that cannot be read must not keep all others from going out. */
    private Mail opened(OutgoingLetter letter) {
        try {
            return envelopes.open(letter);
        } catch (Unreadable wrongKey) {
            letter.fail("UNREADABLE");
            return null;
        }
    }

    private static Taken taken(OutgoingLetter letter, long claim, Mail mail) {
        return new Taken(letter.id(), claim, letter.isBulk(), letter.keeping(),
                new LetterSent(letter.onceKey(), letter.customerId(), letter.template()), letter.topic(), mail, letter.isHandedOver(), letter.counted());
    }

    /**
     * The last questions before a letter goes out: is it still ours, is it still wanted, may it still go out. Writes down that it goes, and
     * that the one before it went, in one transaction.
     *
     * @param before what the mail server has just taken; null for none
     * @return the mail to send; empty when it is not to be sent
     */
    Optional<Mail> begin(Taken before, Taken next) {
        if (before != null) {
            sent(before);
        }
        if (!letters.begin(next.id(), next.claim())) {
            return Optional.empty();
        }
        Optional<String> reason = reasonToStay(next);
        reason.ifPresent(why -> letters.find(next.id()).ifPresent(letter -> letter.cancel(why)));
        return reason.isEmpty() ? passing(next, asAgreed(next)) : Optional.empty();
    }

    /** Counted, if that is allowed at this moment. */
    private Mail asAgreed(Taken next) {
        if (next.counted() == null) {
            return next.mail();
        }
        Set<Tracking> ways = inspector.allowed(next.news().customer());
        Mail mail = ways.isEmpty() ? next.mail() : counting.dress(next.mail(), next.counted(), ways);
        letters.find(next.id()).ifPresent(letter -> letter.countedBy(mail == next.mail() ? Set.of() : ways));
        return mail;
    }

    private Optional<Mail> passing(Taken next, Mail mail) {
        Optional<Fault> fault = inspector.fault(new Rendered(mail.subject(), mail.text(), mail.html()), next.topic(), next.news().customer());
        fault.ifPresent(found -> letters.find(next.id()).ifPresent(letter -> letter.refuse(found)));
        return fault.isEmpty() ? Optional.of(mail) : Optional.empty();
    }

    private Optional<String> reasonToStay(Taken next) {
        if (next.isRefusable() && !choices.get().wants(next.news().customer(), next.topic())) {
            return Optional.of("NOT_WANTED");
        }
        return next.isAnnouncement() && choices.get().isPaused(next.news().customer()) ? Optional.of("PAUSED") : Optional.empty();
    }

    /** As {@link Turns#take}. */
    long takeTurns(String domain, long now, long latest, long span) {
        return turns.take(domain, now, latest, span);
    }

    /** Asked again in the middle of the talk when it takes long: whether it is ours still, and still wanted. */
    boolean mayGoOn(Taken taken) {
        return letters.isHeld(taken.id(), taken.claim()) && reasonToStay(taken).isEmpty();
    }

    /** Writes down that it was sent and tells whoever waits for it, together. */
    void sent(Taken taken) {
        if (letters.sent(taken.id(), taken.claim(), taken.keep(), clock.now())) {
            sent.fire(taken.news());
        }
    }

    /** It is with the mail server, but telling somebody failed: only that is tried again. */
    void handedOver(Taken taken) {
        held(taken, OutgoingLetter::handedOver);
    }

    void giveBack(Taken taken, Duration wait) {
        held(taken, (letter, now) -> letter.giveBack(now.plus(wait)));
    }

    void tryLater(Taken taken) {
        held(taken, OutgoingLetter::tryLater);
    }

    /** It failed, and its customer's address with it. */
    void nobodyThere(Taken taken) {
        held(taken, (letter, now) -> {
            letter.fail("NOBODY_THERE");
            if (letter.customerId() != null) {
                returned.fire(new LetterReturned(letter.customerId(), taken.mail().to(), letter.created()));
            }
        });
    }

    void fail(Taken taken, String why) {
        held(taken, (letter, now) -> letter.fail(why));
    }

    /** Does nothing when the letter was erased meanwhile, or the lease ran out and another node has it. */
    private void held(Taken taken, BiConsumer<OutgoingLetter, Instant> step) {
        letters.find(taken.id()).filter(letter -> letter.isHeldBy(taken.claim())).ifPresent(letter -> step.accept(letter, clock.now()));
    }
}
