package portal.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The texts an operator publishes. Each has its own versions, and accepting one says nothing about another (CEG-36). */
public enum PolicyKind {
    PRIVACY, TERMS, COOKIES,
    /** The guideline for staff, which only they read (CET-25). */
    STAFF;

    /** Those that everybody may read, in the order of the archive. */
    static final List<PolicyKind> PUBLIC = Arrays.stream(values()).filter(kind -> kind != STAFF).toList();

    /** The word in the operator pack and in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the version in force is read; an earlier one is below it, by its number. */
    public String page() {
        return switch (this) {
            case PRIVACY -> "/privacy-policy";
            case STAFF -> "/staff/guideline";
            default -> "/" + code();
        };
    }
}
