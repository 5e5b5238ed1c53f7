package portal.mail.incoming;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portal.mail.incoming.Incoming.Bounce;
import portal.mail.incoming.Incoming.Complaint;
import portal.mail.incoming.Incoming.Failure;
import portal.mail.incoming.Incoming.Plain;

/**
 * The parts of a {@code multipart/report} (RFC 6522) that are for programs: a delivery status (RFC 3464), a complaint (RFC 5965) or a receipt
 * (RFC 8098), and the head of the mail that it is about. The part for people is not read.
 */
final class Report {

    private static final Set<String> STATUS = Set.of("message/delivery-status", "message/global-delivery-status");
    private static final Set<String> RETURNED = Set.of("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers");
    private static final Set<String> UNWANTED = Set.of("abuse", "fraud", "opt-out", "opt-out-list");
    private static final String NOTHING = "";

    private String status;
    private String complaint;
    private boolean receipt;
    private String messageId;

    private Report() {
    }

    /** Empty when the mail is no report. */
    static Optional<Incoming> of(MimeMessage mail) throws MessagingException, IOException {
        if (mail.getContentType() == null || !new ContentType(mail.getContentType()).match("multipart/report")) {
            return Optional.empty();
        }
        Report report = new Report();
        MimeMultipart parts = new MimeMultipart(mail.getDataHandler().getDataSource());
        for (int i = 0; i < parts.getCount(); i++) {
            report.take(parts.getBodyPart(i));
        }
        return Optional.of(report.incoming());
    }

    private void take(BodyPart part) throws MessagingException, IOException {
        String type = new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
        if (STATUS.contains(type)) {
            status = text(part);
        } else if (type.equals("message/feedback-report")) {
            complaint = text(part);
        } else if (type.endsWith("disposition-notification")) {
            receipt = true;
        } else if (RETURNED.contains(type)) {
            messageId = new InternetHeaders(part.getInputStream()).getHeader("Message-ID", null);
        }
    }

    private Incoming incoming() throws MessagingException {
        if (complaint != null) {
            return complaint();
        }
        if (status != null) {
            List<Failure> failures = failures();
            return messageId == null || failures.isEmpty() ? new Plain(Kind.UNCLEAR) : new Bounce(messageId, failures);
        }
        return new Plain(receipt ? Kind.AUTOMATIC : Kind.UNCLEAR);
    }

    /** One that says "not spam", or that a signature failed, asks for nothing. */
    private Incoming complaint() throws MessagingException {
        String type = field(headers(complaint), "Feedback-Type").toLowerCase(Locale.ROOT);
        if (!UNWANTED.contains(type)) {
            return new Plain(Kind.AUTOMATIC);
        }
        return messageId == null ? new Plain(Kind.UNCLEAR) : new Complaint(messageId);
    }

    private List<Failure> failures() throws MessagingException {
        List<Failure> failures = new ArrayList<>();
        for (String group : status.split("\\r?\\n[ \\t]*\\r?\\n")) {
            InternetHeaders fields = headers(group.strip());
            if (!field(fields, "Final-Recipient").isEmpty()) {
                failures.add(new Failure(recipients(fields), Verdict.of(field(fields, "Action"), field(fields, "Status"), field(fields, "Diagnostic-Code"))));
            }
        }
        return failures;
    }

    private static Set<String> recipients(InternetHeaders fields) {
        Set<String> recipients = new HashSet<>();
        for (String name : List.of("Original-Recipient", "Final-Recipient")) {
            String value = field(fields, name);
            recipients.add(value.substring(value.indexOf(';') + 1).replaceAll("[<>\\s]", NOTHING).toLowerCase(Locale.ROOT));
        }
        recipients.remove(NOTHING);
        return recipients;
    }

    private static InternetHeaders headers(String text) throws MessagingException {
        return new InternetHeaders(new ByteArrayInputStream((text + "\r\n\r\n").getBytes(StandardCharsets.UTF_8)), true);
    }

    private static String field(InternetHeaders fields, String name) {
        String value = fields.getHeader(name, null);
        return value == null ? NOTHING : value.replaceAll("\\r?\\n[ \\t]+", " ").strip();
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
