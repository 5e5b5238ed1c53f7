package portal.customer;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import portal.platform.Refusal;

/**
 * An address that mail can be sent to, by shape only; whether it arrives is known when it is confirmed.
 *
 * <p>The domain is lower case and in its ASCII form; the part before the @ stays as typed, because its case may matter to the
 * receiver. At most {@value #MAX} characters (RFC 5321). Nothing that could start a new header line ever gets in.
 */
public record EmailAddress(String text) {

    public static final int MAX = 254;
    private static final int MAX_LOCAL = 64;
    private static final Pattern LOCAL = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]");

    public EmailAddress {
        String typed = Text.exactly("email", "email.missing", text, MAX);
        int at = typed.lastIndexOf('@');
        String local = at < 1 ? "" : typed.substring(0, at);
        String domain = asciiDomain(typed.substring(at + 1));
        if (local.length() > MAX_LOCAL || !LOCAL.matcher(local).matches() || !DOMAIN.matcher(domain).matches()) {
            throw Refusal.at("email", "email.shape");
        }
        text = local + "@" + domain;
        if (text.length() > MAX) {
            throw Refusal.at("email", "text.too_long", MAX);
        }
    }

    private static String asciiDomain(String typed) {
        try {
            return IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }

    /** The form for look-ups: two spellings that differ in case only are the same mailbox to us. */
    public String folded() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Addresses do not belong in logs. */
    @Override
    public String toString() {
        return "EmailAddress[...]";
    }
}
