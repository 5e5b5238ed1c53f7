package portal.policy;

import java.time.Instant;
import java.util.List;

/**
 * One version of a text, as people read it.
 *
 * @param effectiveFrom from when it counts; before, it is announced and never current
 * @param changes       what is new in it, one sentence
 * @param effect        what it does to stored data
 * @param hash          SHA-256 of the text, hexadecimal
 * @param source        the text as it was written, without the block of facts on top
 * @param html          the text, safe to put into a page
 * @param blocks        its words, block by block, for comparing
 */
public record PolicyVersion(PolicyKind kind, String number, Instant effectiveFrom, String title, String changes, PolicyEffect effect, String hash,
                            String source, String html, List<TextBlock> blocks, List<Clause> clauses) {

    /** Characters of a version's number; the column quotes it. */
    public static final int NUMBER_LENGTH = 8;

    public PolicyVersion {
        blocks = List.copyOf(blocks);
        clauses = List.copyOf(clauses);
    }

    public boolean isInForce(Instant at) {
        return !effectiveFrom.isAfter(at);
    }

    /** Where this version stays for good. */
    public String address() {
        return kind.page() + "/" + number;
    }
}
