package portal.policy;

import java.time.Instant;
import java.util.List;

/**
 * One version of a text, as people read it.
 *
 * @param effectiveFrom from when it counts; before, it is announced and never current
 * @param changes       what is new in it, one sentence
 * @param hash          SHA-256 of the text, hexadecimal
 * @param html          the text, safe to put into a page
 */
public record PolicyVersion(PolicyKind kind, String number, Instant effectiveFrom, String title, String changes, String hash, String html,
                            List<Clause> clauses) {

    /** Characters of a version's number; the column quotes it. */
    public static final int NUMBER_LENGTH = 8;

    public PolicyVersion {
        clauses = List.copyOf(clauses);
    }

    public boolean isInForce(Instant at) {
        return !effectiveFrom.isAfter(at);
    }
}
