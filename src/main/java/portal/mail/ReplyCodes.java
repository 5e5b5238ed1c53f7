package portal.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server's answer says about an address (RFC 5321, RFC 3463). Only what can be nothing else counts against it: no such mailbox, no such
 * domain, a mailbox that is closed. A full one (5.2.2) and a block by policy (5.7.x) do not. A code that says nothing ({@code 5.0.0},
 * {@code 5.5.0}) is looked up in what the server said.
 */
public final class ReplyCodes {

    private static final Set<String> NOBODY_THERE = Set.of("5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1", "5.4.4", "5.4.310");
    private static final Set<String> VAGUE = Set.of("", "5.0.0", "5.1.0", "5.5.0");
    private static final Pattern CODE = Pattern.compile("(?<![0-9.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![0-9.])");
    private static final Pattern NO_MAILBOX = Pattern.compile("(?<![0-9.])55[013](?![0-9.])");
    private static final Pattern UNKNOWN = Pattern.compile("no such (user|person|recipient|mailbox|address)|unknown (user|recipient|mailbox|address)"
            + "|(user|recipient|mailbox|address) (is )?(unknown|not found|does not exist|doesn't exist)");
    private static final Pattern BLOCKED = Pattern.compile(
            "spam|block|policy|reputation|denied|reject|banned|listed|dmarc|spf|dkim|virus|relay|size|quota|full");

    private ReplyCodes() {
    }

    /** The more exact code of the two, such as {@code 5.1.1}; empty for none. */
    public static String code(String status, String diagnostic) {
        String said = find(status);
        String answered = find(diagnostic);
        return VAGUE.contains(said) && !answered.isEmpty() ? answered : said;
    }

    /**
     * Whether nobody can be reached there any more.
     *
     * @param status     the code alone, empty for none
     * @param diagnostic the server's own line, such as {@code 550 5.1.1 User unknown}
     */
    public static boolean isNobodyThere(String status, String diagnostic) {
        String code = code(status, diagnostic);
        return NOBODY_THERE.contains(code) || VAGUE.contains(code) && NO_MAILBOX.matcher(diagnostic).find()
                && !BLOCKED.matcher(diagnostic.toLowerCase(Locale.ROOT)).find();
    }

    /**
     * The same of our own mail server's answer to an address, where more is asked for: a code for it, or words that can mean nothing else. What it
     * says to everybody, because it is set wrongly, must not count against every address that is written to.
     */
    static boolean isNobodyThere(String answer) {
        String code = code("", answer);
        return NOBODY_THERE.contains(code) || VAGUE.contains(code) && NO_MAILBOX.matcher(answer).find()
                && UNKNOWN.matcher(answer.toLowerCase(Locale.ROOT)).find() && !BLOCKED.matcher(answer.toLowerCase(Locale.ROOT)).find();
    }

    private static String find(String field) {
        Matcher code = CODE.matcher(field);
        return code.find() ? code.group(1) : "";
    }
}
