package portal.mail.incoming;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a delivery status says about the address (RFC 3464 with the codes of RFC 3463). Only what can be nothing else counts against an address: no
 * such mailbox, no such domain, a mailbox that is closed. A full one (5.2.2) and a block by policy (5.7.x) do not. A code that says nothing
 * ({@code 5.0.0}, {@code 5.5.0}) is looked up in what the other server answered.
 */
enum Verdict {

    GONE(Kind.GONE), REFUSED(Kind.REFUSED), LATE(Kind.LATE);

    private static final Set<String> NOBODY_THERE = Set.of("5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1", "5.4.4", "5.4.310");
    private static final Set<String> VAGUE = Set.of("", "5.0.0", "5.1.0", "5.5.0");
    private static final Pattern CODE = Pattern.compile("(?<![0-9.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![0-9.])");
    private static final Pattern NO_MAILBOX = Pattern.compile("(?<![0-9.])55[013](?![0-9.])");
    private static final Pattern BLOCKED = Pattern.compile(
            "spam|block|policy|reputation|denied|reject|banned|listed|dmarc|spf|dkim|virus|relay|size|quota|full");

    final Kind kind;

    Verdict(Kind kind) {
        this.kind = kind;
    }

    /**
     * @param action     of the field Action: failed, delayed, delivered, relayed, expanded
     * @param status     of the field Status, such as {@code 5.1.1}
     * @param diagnostic of the field Diagnostic-Code, such as {@code smtp; 550 5.1.1 User unknown}
     */
    static Verdict of(String action, String status, String diagnostic) {
        String code = code(status, diagnostic);
        if (!action.strip().toLowerCase(Locale.ROOT).startsWith("failed") || code.startsWith("4") || code.startsWith("2")) {
            return LATE;
        }
        return NOBODY_THERE.contains(code) || VAGUE.contains(code) && saysNoMailbox(diagnostic) ? GONE : REFUSED;
    }

    /** The more exact of the two. */
    private static String code(String status, String diagnostic) {
        String said = find(status);
        String answered = find(diagnostic);
        return VAGUE.contains(said) && !answered.isEmpty() ? answered : said;
    }

    private static String find(String field) {
        Matcher code = CODE.matcher(field);
        return code.find() ? code.group(1) : "";
    }

    private static boolean saysNoMailbox(String diagnostic) {
        return NO_MAILBOX.matcher(diagnostic).find() && !BLOCKED.matcher(diagnostic.toLowerCase(Locale.ROOT)).find();
    }
}
