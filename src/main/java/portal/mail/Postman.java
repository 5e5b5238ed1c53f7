package portal.mail;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
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

    private SmtpLine line;
    private Duration pause = Duration.ZERO;
    private long awayUntil = System.nanoTime();

    enum Outcome {
        /** The server has it. */
        TAKEN,
        /** The server will never take it. */
        REFUSED,
        /** The server does not take it now. */
        NOT_NOW,
        /** The line broke while the server had it in hand. */
        IN_DOUBT,
        /** There is no server. */
        AWAY
    }

    synchronized boolean isReady() {
        return isDemo() || hasServer() && System.nanoTime() - awayUntil >= 0;
    }

    synchronized Outcome deliver(Mail mail) {
        if (isDemo()) {
            demo.receive(mail);
            return Outcome.TAKEN;
        }
        Outcome outcome = line().send(mail, clock.now());
        if (outcome == Outcome.AWAY) {
            pause = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
            awayUntil = System.nanoTime() + pause.toNanos();
        } else {
            pause = Duration.ZERO;
        }
        return outcome;
    }

    /** How long to leave the server alone. */
    synchronized Duration pause() {
        return pause;
    }

    /** Nothing more to do for now: hangs up. */
    @PreDestroy
    synchronized void rest() {
        if (line != null) {
            line.hangUp();
        }
    }

    private boolean hasServer() {
        return !settings.text("portal.smtp.host").isEmpty();
    }

    private boolean isDemo() {
        return settings.demo() && !hasServer();
    }

    private SmtpLine line() {
        if (line == null) {
            line = new SmtpLine(new SmtpLine.Server(settings.text("portal.smtp.host"), settings.number("portal.smtp.port"),
                    settings.text("portal.smtp.user"), settings.text("portal.smtp.password"),
                    Boolean.parseBoolean(settings.text("portal.smtp.starttls"))),
                    operator.text("contact.sender"), operator.getName());
        }
        return line;
    }
}
