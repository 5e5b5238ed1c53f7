package portal.mail;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A letter as it goes out.
 *
 * @param messageId   the same at every attempt, so that a doubled mail can be recognised
 * @param unsubscribe address that stops the topic without signing in; null for mail that cannot be refused
 */
record Mail(String reference, String to, Locale language, String topic, String subject, String text, String html, String messageId,
            String unsubscribe) {

    private static final DateTimeFormatter RFC_5322 = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    /** The same with another HTML part. */
    Mail withHtml(String other) {
        return new Mail(reference, to, language, topic, subject, text, other, messageId, unsubscribe);
    }

    /** The headers that say what kind of mail this is. */
    Map<String, String> headers(Instant now) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Date", RFC_5322.format(now.atOffset(ZoneOffset.UTC)));
        headers.put("Message-ID", messageId);
        headers.put("Content-Language", language.toLanguageTag());
        headers.put("Auto-Submitted", "auto-generated");
        if (unsubscribe != null) {
            headers.put("List-Id", "<" + topic.replaceAll("[^A-Za-z0-9-]", "-") + "." + URI.create(unsubscribe).getHost() + ">");
            headers.put("List-Unsubscribe", "<" + unsubscribe + ">");
            headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return headers;
    }

    /** Never the address or the words. */
    @Override
    public String toString() {
        return "Mail[" + reference + "]";
    }
}
