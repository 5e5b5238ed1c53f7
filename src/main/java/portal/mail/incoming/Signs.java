package portal.mail.incoming;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How machines give themselves away in the head of a mail: first by the headers made for it (RFC 3834, and what programs used before it). The words
 * of a subject count only in a reply to some other mail, because a person may write any subject.
 */
final class Signs {

    private static final List<String> ROBOTS = List.of("X-Autoreply", "X-Auto-Reply", "X-Autorespond", "X-Autoresponder", "X-Mail-Autoreply",
            "X-Autoreply-From", "X-Auto-Response-Suppress");
    private static final Pattern AWAY = Pattern.compile("(?iu)\\s*(automatic reply|auto[- ]?reply|autoreply|out of (the )?office|vacation|on holiday"
            + "|automatische antwort|abwesen(heit|d)\\w*|nicht im b\u00fcro|respuesta autom\u00e1tica|fuera de (la )?oficina|ausente|ausencia"
            + "|r\u00e9ponse automatique|absence du bureau|risposta automatica|fuori sede|automatisch antwoord|afwezig)\\b.*");
    private static final Pattern ASKING = Pattern.compile("(?iu).*(verify#[a-z0-9-]{8,}|\\bplease confirm your (message|e-?mail)\\b"
            + "|\\byour e-?mail requires verification\\b|\\bconfirm that you are not a spammer\\b|\\bbest\u00e4tigen sie ihre (nachricht|e-?mail)\\b).*");
    private static final Pattern TOKEN = Pattern.compile("(?i).*\\bverify#[a-z0-9-]{8,}.*");

    private final MimeMessage mail;

    Signs(MimeMessage mail) {
        this.mail = mail;
    }

    /** Whether it wants an answer before it lets our mail through. */
    boolean isChallenge() throws MessagingException {
        String agent = header("X-Delivery-Agent").toLowerCase(Locale.ROOT);
        boolean program = agent.startsWith("tmda") || has("X-AskVersion") || has("X-Challenge-Response");
        boolean asks = ASKING.matcher(subject()).matches();
        return TOKEN.matcher(subject()).matches() || asks && (program || isReply() || isAutomatic()) || has("X-Challenge-Response");
    }

    boolean isAutomatic() throws MessagingException {
        String submitted = header("Auto-Submitted").replaceAll("[;(].*", "").strip().toLowerCase(Locale.ROOT);
        boolean said = !submitted.isEmpty() && !submitted.equals("no");
        boolean robot = header("Precedence").toLowerCase(Locale.ROOT).startsWith("auto_reply");
        for (String name : ROBOTS) {
            robot |= has(name);
        }
        return said || robot || isReply() && AWAY.matcher(subject()).matches();
    }

    /** Whether a mail server sent it: it has nobody to answer to (RFC 5321, 6.1). */
    boolean isFromMailServer() throws MessagingException {
        return header("Return-Path").replaceAll("\\s", "").equals("<>") || header("From").toLowerCase(Locale.ROOT).contains("mailer-daemon@");
    }

    private boolean isReply() throws MessagingException {
        return has("In-Reply-To") || has("References");
    }

    private String subject() throws MessagingException {
        String subject = mail.getSubject();
        return subject == null ? "" : subject.replaceAll("[\\p{Cc}\\s]+", " ");
    }

    private boolean has(String name) throws MessagingException {
        return mail.getHeader(name) != null;
    }

    private String header(String name) throws MessagingException {
        String value = mail.getHeader(name, null);
        return value == null ? "" : value.strip();
    }
}
