package portal.mail.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Job;
import portal.platform.Settings;

/** Reads incoming mail in handfuls, where {@code PORTAL_MAIL_IN} says that there is some. One mail that cannot be read stops none of the others. */
@ApplicationScoped
@Uses(Purpose.SERVICE)
class IncomingJob implements Job {

    private static final int HANDFUL = 50;

    @Inject Settings settings;
    @Inject IncomingTurns turns;
    @Inject IncomingDesk desk;

    @Override
    public String name() {
        return "incoming";
    }

    @Override
    public int threads() {
        return where().isEmpty() ? 0 : 1;
    }

    @Override
    public boolean work() {
        Optional<Instant> turn = where().isEmpty() ? Optional.empty() : turns.take();
        return turn.isPresent() && read(turn.get());
    }

    private boolean read(Instant turn) {
        MailSource source = source();
        Duration pause = source.pause();
        try {
            Careful reader = new Careful();
            boolean more = source.read(HANDFUL, reader);
            reader.complain();
            pause = more ? Duration.ZERO : pause;
            return more;
        } catch (IOException | MessagingException broken) {
            throw new IllegalStateException("Incoming mail cannot be read where PORTAL_MAIL_IN says", broken);
        } finally {
            turns.giveBack(turn, pause);
        }
    }

    /** What cannot be taken now, because the database is away, stays where it is. */
    private final class Careful implements MailSource.Reader {

        private RuntimeException first;

        @Override
        public Kind read(byte[] raw) {
            try {
                return desk.take(Recognition.of(raw));
            } catch (RuntimeException broken) {
                first = first == null ? broken : first;
                return null;
            }
        }

        void complain() {
            if (first != null) {
                throw first;
            }
        }
    }

    private MailSource source() {
        return where().startsWith("imap") ? new ImapBox(URI.create(where()), settings.text("portal.mail.in.user"), settings.text("portal.mail.in.password"))
                : new Spool(Path.of(where()));
    }

    private String where() {
        return settings.text("portal.mail.in");
    }
}
