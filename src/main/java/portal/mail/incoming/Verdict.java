package portal.mail.incoming;

import java.util.Locale;
import portal.mail.ReplyCodes;

/** What a delivery status says about the address (RFC 3464, with codes as {@link ReplyCodes} reads them). */
enum Verdict {

    GONE(Kind.GONE), REFUSED(Kind.REFUSED), LATE(Kind.LATE);

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
        String code = ReplyCodes.code(status, diagnostic);
        if (!action.strip().toLowerCase(Locale.ROOT).startsWith("failed") || code.startsWith("4") || code.startsWith("2")) {
            return LATE;
        }
        return ReplyCodes.isNobodyThere(status, diagnostic) ? GONE : REFUSED;
    }
}
