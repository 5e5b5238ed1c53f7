package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import portal.platform.Clock;

/** The steps of one delivery, each a transaction of its own; the talk with the mail server is between them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Delivery {

    @Inject Letters letters;
    @Inject Envelopes envelopes;
    @Inject Clock clock;
    @Inject Instance<Choices> choices;
    @Inject Event<LetterSent> sent;

    /**
     * A letter that this node has taken.
     *
     * @param mail what to send; null when there is nothing to send, because the letter ended on the way or went out before
     */
    record Taken(long id, int attempt, Mail mail, boolean handedOver, boolean mayBeSentTwice) {
    }

    /** Takes the most urgent letter that is due; empty when there is none. */
    Optional<Taken> take() {
        return letters.claim(clock.now(), 1).stream().findFirst().map(this::take);
    }

    private Taken take(OutgoingLetter letter) {
        boolean doubtful = letter.isInDoubt();
        int attempt = letter.take(clock.now());
        if (letter.isHandedOver()) {
            return new Taken(letter.id(), attempt, null, true, letter.mayBeSentTwice());
        }
        if (doubtful && !letter.mayBeSentTwice()) {
            letter.fail("IN_DOUBT");
        } else if (attempt > OutgoingLetter.LAST_ATTEMPT) {
            letter.fail("TRIED_OUT");
        } else if (letter.isRefusable() && !choices.get().wants(letter.customerId(), letter.topic())) {
            letter.cancel("NOT_WANTED");
        } else if (letter.isAnnouncement() && choices.get().isPaused(letter.customerId())) {
            letter.cancel("PAUSED");
        } else {
            return new Taken(letter.id(), attempt, envelopes.open(letter), false, letter.mayBeSentTwice());
        }
        return new Taken(letter.id(), attempt, null, false, letter.mayBeSentTwice());
    }

    /** Writes down that it was sent and tells whoever waits for it, together. */
    void sent(Taken taken) {
        still(taken, (letter, now) -> sent.fire(letter.sent(now)));
    }

    /** It is with the mail server, but telling somebody failed: only that is tried again. */
    void handedOver(Taken taken) {
        still(taken, OutgoingLetter::handedOver);
    }

    void giveBack(Taken taken, Duration wait) {
        still(taken, (letter, now) -> letter.giveBack(now.plus(wait)));
    }

    void tryLater(Taken taken) {
        still(taken, OutgoingLetter::tryLater);
    }

    void fail(Taken taken, String why) {
        still(taken, (letter, now) -> letter.fail(why));
    }

    /** Does nothing when the letter was erased meanwhile, or the lease ran out and another node has it. */
    private void still(Taken taken, BiConsumer<OutgoingLetter, Instant> step) {
        letters.find(taken.id()).filter(letter -> letter.isTakenBy(taken.attempt()))
                .ifPresent(letter -> step.accept(letter, clock.now()));
    }
}
