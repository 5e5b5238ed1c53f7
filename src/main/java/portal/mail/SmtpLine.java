package portal.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portal.mail.Postman.Outcome;

/** One line to the mail server, kept open from letter to letter. Not for two threads at once. */
final class SmtpLine {

    private static final String CONNECT_MILLIS = "5000";
    private static final String TALK_MILLIS = "30000";
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(5);
    /** 421: the server is about to hang up on everybody. */
    private static final String CLOSING = "21";
    private static final Pattern REPLY = Pattern.compile("^\\s*([45])(\\d\\d)\\b");

    /**
     * @param user    empty when the server asks for none
     * @param bounces where mail goes that cannot be delivered (the envelope's sender); empty for the sender's own address
     */
    record Server(String host, int port, String user, String password, boolean starttls, String bounces) {

        /** Never the password. */
        @Override
        public String toString() {
            return "Server[" + host + ":" + port + "]";
        }
    }

    /** After these the line is good for the next letter. */
    private static final Set<Outcome> ANSWERED = EnumSet.of(Outcome.REFUSED, Outcome.NOBODY_THERE, Outcome.NOT_NOW);

    private final Server server;
    private final Session session;
    private final InternetAddress sender;
    private Transport transport;
    private long used;

    SmtpLine(Server server, String from, String name) {
        this.server = server;
        session = Session.getInstance(properties(server, from));
        try {
            sender = new InternetAddress(from, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Properties properties(Server server, String from) {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "mail.transport.protocol", "smtp",
                "mail.smtp.host", server.host(),
                "mail.smtp.port", String.valueOf(server.port()),
                "mail.smtp.from", server.bounces().isEmpty() ? from : server.bounces(),
                "mail.smtp.connectiontimeout", CONNECT_MILLIS,
                "mail.smtp.timeout", TALK_MILLIS,
                "mail.smtp.writetimeout", TALK_MILLIS,
                "mail.smtp.auth", String.valueOf(!server.user().isEmpty())));
        properties.putAll(Map.of(
                "mail.smtp.starttls.enable", String.valueOf(server.starttls()),
                "mail.smtp.starttls.required", String.valueOf(server.starttls()),
                "mail.smtp.ssl.checkserveridentity", "true"));
        return properties;
    }

    /** Whether it can be used; one that was idle for a while is asked. */
    boolean isConnected() {
        if (transport == null || System.nanoTime() - used < IDLE_NANOS) {
            return transport != null;
        }
        if (!transport.isConnected()) {
            hangUp();
        }
        return transport != null;
    }

    /** Returns whether the server is there and lets us in. */
    boolean connect() {
        try {
            transport = session.getTransport();
            transport.connect(server.host(), server.port(), server.user().isEmpty() ? null : server.user(),
                    server.user().isEmpty() ? null : server.password());
            used = System.nanoTime();
            return true;
        } catch (MessagingException noConnection) {
            hangUp();
            return false;
        }
    }

    /** Over a line that is connected. */
    Outcome send(Mail mail, Instant now, Fence fence) {
        Outgoing message = null;
        try {
            message = new Outgoing(session, mail, fence);
            fill(message, mail, now);
            transport.sendMessage(message, message.getAllRecipients());
            used = System.nanoTime();
            return Outcome.TAKEN;
        } catch (MessagingException broken) {
            Outcome outcome = outcome(message, broken);
            if (!ANSWERED.contains(outcome)) {
                hangUp();
            }
            return outcome;
        }
    }

    /** The fate of a letter whose line broke, or whose server said no. */
    private static Outcome outcome(Outgoing message, MessagingException broken) {
        if (message == null || message.isHeldBack()) {
            return message == null ? Outcome.REFUSED : Outcome.LOST;
        }
        Outcome reply = broken instanceof SendFailedException refused ? reply(refused) : Outcome.IN_DOUBT;
        if (reply == Outcome.REFUSED && !message.isWhole() && ((SendFailedException) broken).getInvalidAddresses() == null) {
            return Outcome.AWAY;
        }
        if (reply == Outcome.REFUSED && !message.isWhole() && ReplyCodes.isNobodyThere(answer((SendFailedException) broken))) {
            return Outcome.NOBODY_THERE;
        }
        return reply == Outcome.IN_DOUBT && !message.isWhole() ? Outcome.AWAY : reply;
    }

    /** The server's own answer begins with its number: 4 is not now, 5 is never. */
    private static Outcome reply(MessagingException refused) {
        Matcher number = REPLY.matcher(answer(refused));
        if (!number.find()) {
            return Outcome.IN_DOUBT;
        }
        return number.group(1).equals("5") ? Outcome.REFUSED : number.group(2).equals(CLOSING) ? Outcome.AWAY : Outcome.NOT_NOW;
    }

    /** The server's own answer, somewhere in the chain of exceptions; empty when it gave none. */
    private static String answer(MessagingException refused) {
        for (Exception link = refused; link != null; link = link instanceof MessagingException next ? next.getNextException() : null) {
            String said = String.valueOf(link.getMessage());
            if (REPLY.matcher(said).find()) {
                return said;
            }
        }
        return "";
    }

    private void fill(MimeMessage message, Mail mail, Instant now) throws MessagingException {
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        for (Map.Entry<String, String> header : mail.headers(now).entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        message.saveChanges();
    }

    private static MimeBodyPart part(String words, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, StandardCharsets.UTF_8.name(), kind);
        return part;
    }

    void hangUp() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException alreadyGone) {
            // the line is down, which is what was asked for
        } finally {
            transport = null;
        }
    }
}
