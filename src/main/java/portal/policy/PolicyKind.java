package portal.policy;

import java.util.Locale;

/** The texts an operator publishes. Each has its own versions, and accepting one says nothing about another (CEG-36). */
public enum PolicyKind {
    PRIVACY, TERMS, COOKIES;

    /** The word in the operator pack. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
