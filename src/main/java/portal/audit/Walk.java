package portal.audit;

import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import portal.vault.Unreadable;

/** A walk along the chain: the last sound entry so far, and what is wrong with the next one if anything is. */
final class Walk {

    private final Chain chain;
    private final LongFunction<AuditGap> gaps;
    private long seq;
    private String hash = "";
    private String problem;

    /** @param gaps the gap that an entry's number lies in, null for none */
    Walk(Chain chain, LongFunction<AuditGap> gaps) {
        this.chain = chain;
        this.gaps = gaps;
    }

    /** Goes on over the next entries in ascending order. Returns whether all of them are sound. */
    boolean over(List<AuditLine> next, Map<Long, AuditNote> notes) {
        for (AuditLine line : next) {
            passGap(line.seq());
            problem = problemOf(line, notes.get(line.seq()));
            if (problem != null) {
                return false;
            }
            seq = line.seq();
            hash = line.entryHash();
        }
        return problem == null;
    }

    /** Compares the last entry with what the head says it should be. */
    void end(AuditHead head) {
        if (problem == null) {
            passGap(head == null ? 0 : head.seq() + 1);
            problem = problemOf(head);
        }
    }

    /** Goes on after what a rule removed, if that is why the next entry is not the one that follows. */
    private void passGap(long next) {
        AuditGap gap = next > seq + 1 ? gaps.apply(seq + 1) : null;
        if (gap != null && chain.isGenuine(gap)) {
            seq = gap.last();
            hash = gap.entryHash();
        }
    }

    long seq() {
        return seq;
    }

    String problem() {
        return problem;
    }

    private String problemOf(AuditLine line, AuditNote note) {
        if (line.seq() != seq + 1) {
            return "entry " + (seq + 1) + " was removed";
        }
        if (!chain.hash(line).equals(line.entryHash()) || !line.previousHash().equals(hash)) {
            return "entry " + line.seq() + " was edited or moved";
        }
        return note == null || isGenuine(line, note) ? null : "the note of entry " + line.seq() + " was edited";
    }

    private boolean isGenuine(AuditLine line, AuditNote note) {
        try {
            return chain.hashNote(chain.openNote(note)).equals(line.noteHash());
        } catch (Unreadable changed) {
            return false;
        }
    }

    private String problemOf(AuditHead head) {
        if (head == null) {
            return "the head of the chain was removed";
        }
        if (!chain.isGenuine(head)) {
            return "the head of the chain was edited; entries after " + seq + " may have been removed";
        }
        if (head.seq() > seq) {
            return "entry " + (seq + 1) + " was removed, and all after it: the chain had " + head.seq() + " entries";
        }
        return head.seq() < seq || !head.entryHash().equals(hash) ? "the head of the chain was turned back to entry " + head.seq() : null;
    }
}
