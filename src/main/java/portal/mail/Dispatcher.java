package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Job;
import portal.platform.Settings;

/**
 * Sends what is due, on every node, over a few lines to the mail server. A line takes a handful of letters at once and gives back what it has not
 * begun after a second, so that an urgent letter never waits longer than that behind a mailing. At any moment a line has at most one letter that
 * the mail server may have and the database does not know of: the next one begins in the transaction that writes down the last.
 */
@ApplicationScoped
@Uses({Purpose.SERVICE, Purpose.MARKETING, Purpose.RESEARCH, Purpose.REFERRAL})
class Dispatcher implements Job {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());
    private static final int HANDFUL = 25;
    private static final long A_SECOND = TimeUnit.SECONDS.toNanos(1);
    /** How often it is tried to write down that a letter went, a second apart: half a lease. */
    private static final long TIMES_TOLD = OutgoingLetter.LEASE.toSeconds() / 2;

    @Inject Delivery delivery;
    @Inject Postman postman;
    @Inject Pace pace;
    @Inject Settings settings;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public int threads() {
        return settings.number("portal.smtp.lines");
    }

    @Override
    public boolean work() {
        if (!postman.isReady()) {
            return false;
        }
        List<Taken> handful = delivery.take(HANDFUL);
        if (handful.isEmpty()) {
            postman.rest();
            return false;
        }
        return new Round(new ArrayDeque<>(handful)).run();
    }

    /** One handful of letters. */
    private final class Round {

        private final Deque<Taken> letters;
        private final long end = System.nanoTime() + A_SECOND;
        private Taken last;
        private boolean away;

        Round(Deque<Taken> letters) {
            this.letters = letters;
        }

        /** Returns whether the mail server is there. */
        boolean run() {
            try {
                while (!letters.isEmpty() && !away && System.nanoTime() - end < 0) {
                    next(letters.poll());
                }
            } finally {
                tellLast();
            }
            letters.forEach(rest -> delivery.giveBack(rest, away ? postman.pause() : Duration.ZERO));
            return !away;
        }

        private void next(Taken letter) {
            if (letter.mail() == null) {
                if (letter.handedOver()) {
                    tell(letter);
                }
                return;
            }
            if (isItsTurn(letter)) {
                begin(letter).ifPresent(mail -> answered(letter, postman.deliver(mail, new Lease(delivery, letter))));
            }
        }

        /** Waits for the letter's turn at its domain when that comes in this round, with nothing left to write down; gives it back otherwise. */
        private boolean isItsTurn(Taken letter) {
            Duration patience = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
            Duration wait = pace.waitFor(letter, patience);
            if (wait.compareTo(patience) > 0) {
                delivery.giveBack(letter, wait);
                return false;
            }
            if (!wait.isZero()) {
                tellLast();
                LockSupport.parkNanos(wait.toNanos());
            }
            return true;
        }

        private Optional<Mail> begin(Taken letter) {
            Taken before = last;
            last = null;
            try {
                return delivery.begin(before, letter);
            } catch (RuntimeException broken) {
                if (before == null) {
                    throw broken;
                }
                tell(before);
                return delivery.begin(null, letter);
            }
        }

        private void answered(Taken letter, Postman.Outcome outcome) {
            switch (outcome) {
                case TAKEN -> last = letter;
                case LOST -> LOG.info("A letter was not sent, because another node has it or it is not wanted any more");
                case REFUSED -> delivery.fail(letter, "REFUSED");
                case NOBODY_THERE -> delivery.nobodyThere(letter);
                case NOT_NOW -> delivery.tryLater(letter);
                case AWAY -> {
                    away = true;
                    delivery.giveBack(letter, postman.pause());
                }
                case IN_DOUBT -> inDoubt(letter);
            }
        }

        private void inDoubt(Taken letter) {
            away = true;
            if (letter.mayBeSentTwice()) {
                delivery.tryLater(letter);
            } else {
                delivery.fail(letter, "IN_DOUBT");
            }
        }

        private void tellLast() {
            if (last != null) {
                tell(last);
                last = null;
            }
        }
    }

    /** Somebody who listens may throw, or the database be away; the letter is out all the same and must not go out again. */
    private void tell(Taken taken) {
        try {
            delivery.sent(taken);
        } catch (RuntimeException broken) {
            LOG.log(Level.SEVERE, "A letter was sent, but what follows from it failed and will be tried again", broken);
            remember(taken);
        }
    }

    private void remember(Taken taken) {
        for (int times = 1; ; times++) {
            try {
                delivery.handedOver(taken);
                return;
            } catch (RuntimeException noDatabase) {
                if (times >= TIMES_TOLD) {
                    throw noDatabase;
                }
                LockSupport.parkNanos(A_SECOND);
            }
        }
    }
}
