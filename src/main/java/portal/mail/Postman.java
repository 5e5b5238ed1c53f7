package portal.mail;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Settings;

/**
 * Brings mails to where this installation sends them: over SMTP; without SMTP settings nowhere (they wait), except in the demo, which
 * has a mailbox of its own. When the mail server is away it is asked again after one second, then ever more rarely.
 */
@ApplicationScoped
class Postman {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    @Inject Settings settings;
    @Inject Operator operator;
    @Inject Clock clock;
    @Inject DemoMailbox demo;

    private final Deque<SmtpLine> idle = new ArrayDeque<>();
    private final Object door = new Object();
    private Duration pause = Duration.ZERO;
    private long awayUntil = System.nanoTime();

    enum Outcome {
        /** The server has it. */
        TAKEN,
        /** The server will never take it. */
        REFUSED,
        /** The server knows that there is nobody at this address. */
        NOBODY_THERE,
        /** The server does not take it now. */
        NOT_NOW,
        /** The line broke while the server had it in hand. */
        IN_DOUBT,
        /** There is no server, or none that listens to us. */
        AWAY,
        /** It was not ours to send any more. */
        LOST
    }

    synchronized boolean isReady() {
        return isDemo() || hasServer() && System.nanoTime() - awayUntil >= 0;
    }

    /** Over a line of its own while it lasts; lines are kept for the next letter. */
    Outcome deliver(Mail mail, Fence fence) {
        if (isDemo()) {
            if (!fence.isOpen()) {
                return Outcome.LOST;
            }
            demo.receive(mail);
            return Outcome.TAKEN;
        }
        SmtpLine line = line();
        Outcome outcome = isConnected(line) ? line.send(mail, clock.now(), fence) : Outcome.AWAY;
        told(outcome);
        synchronized (this) {
            idle.push(line);
        }
        return outcome;
    }

    /** One line after the other knocks, and none while the server is known to be away. */
    private boolean isConnected(SmtpLine line) {
        if (line.isConnected()) {
            return true;
        }
        synchronized (door) {
            boolean connected = isReady() && line.connect();
            if (!connected) {
                told(Outcome.AWAY);
            }
            return connected;
        }
    }

    /** After a failure the server is left alone for a while, longer each time; one that failed in the middle too. */
    private synchronized void told(Outcome outcome) {
        boolean known = System.nanoTime() - awayUntil < 0;
        if (outcome != Outcome.AWAY && outcome != Outcome.IN_DOUBT) {
            pause = Duration.ZERO;
        } else if (!known) {
            pause = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
            awayUntil = System.nanoTime() + pause.toNanos();
        }
    }

    /** How long to leave the server alone. */
    synchronized Duration pause() {
        return pause;
    }

    /** Nothing more to do for now: hangs up. */
    @PreDestroy
    synchronized void rest() {
        idle.forEach(SmtpLine::hangUp);
        idle.clear();
    }

    private boolean hasServer() {
        return !settings.text("portal.smtp.host").isEmpty();
    }

    private boolean isDemo() {
        return settings.demo() && !hasServer();
    }

    private synchronized SmtpLine line() {
        return !idle.isEmpty() ? idle.pop() : new SmtpLine(new SmtpLine.Server(settings.text("portal.smtp.host"),
                settings.number("portal.smtp.port"), settings.text("portal.smtp.user"), settings.text("portal.smtp.password"),
                Boolean.parseBoolean(settings.text("portal.smtp.starttls")), settings.text("portal.mail.bounces")), operator.text("contact.sender"), operator.getName());
    }
}
