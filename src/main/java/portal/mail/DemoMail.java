package portal.mail;

import java.time.Instant;
import java.util.Map;

/** A mail as it would have arrived. */
public record DemoMail(String reference, Instant at, String to, String subject, String text, String html, Map<String, String> headers) {

    static DemoMail of(Mail mail, Instant at) {
        return new DemoMail(mail.reference(), at, mail.to(), mail.subject(), mail.text(), mail.html(), mail.headers(at));
    }
}
