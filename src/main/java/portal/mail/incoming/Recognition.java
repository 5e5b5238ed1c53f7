package portal.mail.incoming;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import portal.mail.incoming.Incoming.Plain;

/** Tells what a mail is. A pure function: whatever the bytes are, it answers. */
final class Recognition {

    /** Bytes; ours are far smaller, and a report that returns one whole is not much larger. */
    static final int LARGEST = 1 << 20;

    private static final Session NOWHERE = Session.getInstance(new Properties());

    private Recognition() {
    }

    /** @param raw the whole mail, null when it is larger than {@link #LARGEST} */
    static Incoming of(byte[] raw) {
        if (raw == null) {
            return new Plain(Kind.UNREADABLE);
        }
        try {
            return of(new MimeMessage(NOWHERE, new ByteArrayInputStream(raw)));
        } catch (MessagingException | IOException | RuntimeException broken) {
            return new Plain(Kind.UNREADABLE);
        }
    }

    private static Incoming of(MimeMessage mail) throws MessagingException, IOException {
        Signs signs = new Signs(mail);
        Optional<Incoming> report = Report.of(mail);
        if (report.isPresent()) {
            return report.get();
        }
        if (signs.isChallenge()) {
            return new Plain(Kind.CHALLENGE);
        }
        if (signs.isAutomatic()) {
            return new Plain(Kind.AUTOMATIC);
        }
        return new Plain(signs.isFromMailServer() ? Kind.UNCLEAR : mail.getHeader("From") == null ? Kind.UNREADABLE : Kind.PERSON);
    }
}
