package portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.vault.Place;
import portal.vault.Vault;

/** The chain without a database: each way of tampering is found at the entry it was done to. */
class WalkTest {

    private final Chain chain = new Chain();
    private final List<AuditLine> lines = new ArrayList<>();
    private final Map<Long, AuditNote> notes = new HashMap<>();
    private final List<AuditGap> gaps = new ArrayList<>();
    private final AuditHead head = new AuditHead();

    WalkTest() {
        chain.vault = new PlainVault();
        for (int i = 1; i <= 5; i++) {
            append(i, "a reason " + i);
        }
    }

    @Test
    void an_untouched_chain_is_sound() {
        Walk walk = walked();

        assertThat(walk.problem()).isNull();
        assertThat(walk.seq()).isEqualTo(5);
    }

    @Test
    void a_removed_entry_is_named() {
        lines.remove(2);

        assertThat(walked().problem()).isEqualTo("entry 3 was removed");
    }

    @Test
    void an_entry_put_in_place_of_another_is_named() {
        AuditLine foreign = new AuditLine(3, Instant.EPOCH, entry(3, null), null, lines.get(1).entryHash());
        foreign.close("made up");
        lines.set(2, foreign);

        assertThat(walked().problem()).isEqualTo("entry 3 was edited or moved");
    }

    @Test
    void entries_that_changed_places_are_named() {
        AuditLine third = lines.get(2);
        lines.set(2, lines.get(3));
        lines.set(3, third);

        assertThat(walked().problem()).startsWith("entry 3 was");
    }

    @Test
    void a_cut_tail_is_named() {
        lines.remove(4);
        lines.remove(3);

        assertThat(walked().problem()).isEqualTo("entry 4 was removed, and all after it: the chain had 5 entries");
    }

    @Test
    void a_head_turned_back_to_hide_a_cut_tail_is_found() {
        lines.remove(4);
        head.moveTo(lines.get(3), "without the key");

        assertThat(walked().problem()).contains("head of the chain was edited");
    }

    @Test
    void an_old_head_put_back_is_found() {
        head.moveTo(lines.get(3), chain.seal(4, lines.get(3).entryHash()));

        assertThat(walked().problem()).isEqualTo("the head of the chain was turned back to entry 4");
    }

    @Test
    void a_forgotten_note_leaves_the_chain_sound_and_a_changed_one_does_not() {
        notes.remove(2L);
        assertThat(walked().problem()).isNull();

        notes.put(3L, chain.sealNote(3, "subject", chain.salted("another reason")));
        assertThat(walked().problem()).isEqualTo("the note of entry 3 was edited");
    }

    @Test
    void what_the_rule_removed_is_a_gap_that_the_chain_goes_on_after() {
        String hash = lines.get(2).entryHash();
        lines.subList(1, 3).clear();
        gaps.add(new AuditGap(2, 3, hash, chain.sealGap(2, 3, hash)));

        assertThat(walked().problem()).isNull();
        assertThat(walked().seq()).isEqualTo(5);
    }

    @Test
    void a_gap_at_the_end_reaches_the_head() {
        String hash = lines.get(4).entryHash();
        lines.subList(3, 5).clear();
        gaps.add(new AuditGap(4, 5, hash, chain.sealGap(4, 5, hash)));

        assertThat(walked().problem()).isNull();
    }

    @Test
    void a_gap_that_somebody_made_or_widened_hides_nothing() {
        String hash = lines.get(2).entryHash();
        lines.subList(1, 3).clear();
        gaps.add(new AuditGap(2, 3, hash, chain.sealGap(2, 2, hash)));

        assertThat(walked().problem()).isEqualTo("entry 2 was removed");
    }

    private Walk walked() {
        Walk walk = new Walk(chain, seq -> gaps.stream().filter(gap -> gap.first() <= seq && gap.last() >= seq).findFirst().orElse(null));
        walk.over(lines, notes);
        walk.end(head);
        return walk;
    }

    private void append(long seq, String note) {
        String previous = lines.isEmpty() ? "" : lines.get(lines.size() - 1).entryHash();
        String salted = chain.salted(note);
        AuditLine line = new AuditLine(seq, Instant.EPOCH.plusSeconds(seq), entry(seq, note), chain.hashNote(salted), previous);
        line.close(chain.hash(line));
        lines.add(line);
        notes.put(seq, chain.sealNote(seq, "subject", salted));
        head.moveTo(line, chain.seal(seq, line.entryHash()));
    }

    private static AuditEntry entry(long number, String note) {
        return new AuditEntry(Actor.staff("agent" + number, "CUSTOMER_SUPPORT"), "customer.viewed", "subject", Set.of(DataClass.CONTACT),
                Purpose.SUPPORT, note, null);
    }

    /** Keyed hashes by the text itself: enough to see where the chain breaks. */
    private static final class PlainVault extends Vault {

        @Override
        public String fingerprint(String purpose, String value) {
            return purpose + "#" + value;
        }

        @Override
        public byte[] seal(String plain, Place place) {
            return plain.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }

        @Override
        public String open(byte[] sealed, Place place) {
            return new String(sealed, java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
