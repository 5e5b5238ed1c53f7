package portal.mail;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A letter to write: {@code Letter.write("welcome").to(address, language).customer(id).with("name", name).once("welcome:" + id).letter()}.
 *
 * <p>A letter whose values contain a secret link (a {@link portal.platform.Token} as the last part of an address) keeps only its subject
 * after it was sent: the inbox must never hand out a way past a password.
 *
 * @param template name of a file in portal/mail, without its ending
 * @param to       one address
 * @param topic    {@link #SERVICE}, or a topic the customer can refuse; then the choice is asked again at the moment of sending
 * @param customer whose letter it is; null for people who are not customers
 * @param values   what the template shows; dates and instants are written out in the language of the letter
 * @param once     at most one letter with this key is ever written; null for no such limit
 * @param keep     what stays in the database once it is sent
 * @param urgency  who goes first; null to follow from the rest: a secret link at once, what can be refused last
 * @param counted  reference of the mailing whose openings and links may be counted, where operator and person allow it; null for none
 */
public record Letter(String template, String to, Locale language, String topic, Long customer, Map<String, Object> values, String once,
                     Keep keep, Urgency urgency, String counted) {

    /** The topic of mail that belongs to the service and cannot be refused. */
    public static final String SERVICE = "service";
    public static final int ONCE_LENGTH = 120;
    public static final int TOPIC_LENGTH = 40;
    public static final int TEMPLATE_LENGTH = 60;

    /** No letter takes a password, whatever a template would do with it. */
    private static final Pattern SECRET_NAME = Pattern.compile("(?i).*(passw|passphrase|passcode|pwd).*");
    private static final Pattern SECRET_LINK = Pattern.compile("https?://\\S*/[A-Za-z0-9_-]{43}\\b.*");

    /** What stays of a letter in the database after it was handed over. */
    public enum Keep {
        /** The whole letter, sealed, for the customer's inbox. */
        ALL,
        /** The subject, because the words carry a secret. */
        SUBJECT,
        /** That there was one: neither address nor words. Such a letter is never sent twice, not even when it is in doubt. */
        NOTHING
    }

    public Letter {
        Objects.requireNonNull(template);
        Objects.requireNonNull(to);
        Objects.requireNonNull(language);
        Objects.requireNonNull(topic);
        if (!template.matches("[a-z][a-z0-9-]{0,59}") || topic.isBlank() || topic.length() > TOPIC_LENGTH) {
            throw new IllegalArgumentException("A letter needs a template and a topic with short names");
        }
        if (once != null && once.length() > ONCE_LENGTH) {
            throw new IllegalArgumentException("The once key of a letter is too long");
        }
        if (values.keySet().stream().anyMatch(name -> SECRET_NAME.matcher(name).matches())) {
            throw new IllegalArgumentException("A letter never carries a password");
        }
        boolean secret = values.values().stream().anyMatch(Letter::isSecretLink);
        if (keep == Keep.ALL && secret) {
            keep = Keep.SUBJECT;
        }
        if (urgency == null) {
            urgency = !topic.equals(SERVICE) ? Urgency.BULK : secret ? Urgency.AT_ONCE : Urgency.SERVICE;
        }
        values = Collections.unmodifiableMap(new HashMap<>(values));
    }

    private static boolean isSecretLink(Object value) {
        return value instanceof String text && SECRET_LINK.matcher(text).matches();
    }

    /** Whether the customer can refuse it. */
    public boolean isRefusable() {
        return customer != null && !topic.equals(SERVICE);
    }

    public static Builder write(String template) {
        return new Builder(template);
    }

    /** A letter in the making. */
    public static final class Builder {

        private final String template;
        private final Map<String, Object> values = new HashMap<>();
        private String to;
        private Locale language = Locale.ENGLISH;
        private String topic = SERVICE;
        private Long customer;
        private String once;
        private Keep keep = Keep.ALL;
        private Urgency urgency;
        private String counted;

        private Builder(String template) {
            this.template = template;
        }

        public Builder to(String address, Locale language) {
            to = address;
            this.language = language;
            return this;
        }

        public Builder topic(String topic) {
            this.topic = topic;
            return this;
        }

        public Builder customer(long customer) {
            this.customer = customer;
            return this;
        }

        public Builder with(String name, Object value) {
            values.put(name, value);
            return this;
        }

        public Builder once(String once) {
            this.once = once;
            return this;
        }

        /** Wipes address and words when the mail server has taken the letter; it is then never sent again. */
        public Builder forgetAfterSending() {
            keep = Keep.NOTHING;
            return this;
        }

        /** One of many, such as a service announcement to all customers: every other letter goes before it. */
        public Builder bulk() {
            urgency = Urgency.BULK;
            return this;
        }

        /** Openings and links may be counted for this mailing. What cannot be refused is never counted. */
        public Builder counted(String mailing) {
            counted = mailing;
            return this;
        }

        public Letter letter() {
            return new Letter(template, to, language, topic, customer, values, once, keep, urgency, counted);
        }
    }
}
