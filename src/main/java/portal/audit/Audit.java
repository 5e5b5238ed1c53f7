package portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import portal.platform.Clock;

/**
 * Writes and reads the trail of who did or saw what.
 *
 * <p>An entry belongs to the transaction of the act: no act without its entry, no entry for an act that did not happen. The first
 * entry of a transaction holds the end of the chain until it ends, so long work records its entry last.
 */
@ApplicationScoped
@Transactional
public class Audit {

    @Inject AuditLines lines;
    @Inject Chain chain;
    @Inject Clock clock;

    public void record(AuditEntry entry) {
        AuditHead head = lines.lockHead();
        long seq = head.seq() + 1;
        String note = entry.note() == null ? null : chain.salted(entry.note());
        AuditLine line = new AuditLine(seq, clock.now(), entry, note == null ? null : chain.hashNote(note), head.entryHash());
        line.close(chain.hash(line));
        lines.add(line);
        if (note != null) {
            lines.add(chain.sealNote(seq, entry.subjectKey(), note));
        }
        head.moveTo(line, chain.seal(seq, line.entryHash()));
        if (entry.actor().kind() == Actor.Kind.STAFF && entry.subjectKey() != null && !entry.classes().isEmpty()) {
            use(entry.subjectKey()).note(entry.classes(), new LastUse(clock.now(), entry.purpose()));
        }
    }

    private DataUse use(String subjectKey) {
        return lines.lockUse(subjectKey).orElseGet(() -> {
            DataUse first = new DataUse(subjectKey);
            lines.add(first);
            return first;
        });
    }

    /** When each kind of data about a person was last used by somebody else. */
    public Uses uses(String subjectKey) {
        return lines.findUse(subjectKey).map(DataUse::uses).orElse(Uses.NONE);
    }

    /** What staff saw of a person or did for them, newest first. */
    public List<AccessView> looks(String subjectKey, int limit) {
        return shown(lines.byStaffAbout(subjectKey, Long.MAX_VALUE, limit), AuditLine::seenBySubject);
    }

    /** A look with its place in the trail. */
    record Numbered(long seq, AccessView look) {
    }

    /** The same from before an entry; {@link Long#MAX_VALUE} for the first page. */
    List<Numbered> looks(String subjectKey, long before, int limit) {
        return shown(lines.byStaffAbout(subjectKey, before, limit), (line, note) -> new Numbered(line.seq(), line.seenBySubject(note)));
    }

    /** Everything about one person, newest first, from before an entry; {@link Long#MAX_VALUE} for the first page. */
    public List<AuditView> about(String subjectKey, long before, int limit) {
        return shown(lines.about(subjectKey, before, limit), AuditLine::seenByAuditor);
    }

    /** The whole trail, newest first, from before an entry; {@link Long#MAX_VALUE} for the first page. */
    public List<AuditView> page(long before, int limit) {
        return shown(lines.before(before, limit), AuditLine::seenByAuditor);
    }

    /** How many entries are about a person. */
    public long countAbout(String subjectKey) {
        return lines.countAbout(subjectKey);
    }

    /** Removes every word that was typed about a person. The entries stay and still verify. Returns how many notes went. */
    public int forget(String subjectKey) {
        return lines.removeNotes(subjectKey);
    }

    /** Whether it is noted when the data of a person was used, as a count of rows. */
    int countUses(String subjectKey) {
        return lines.findUse(subjectKey).isPresent() ? 1 : 0;
    }

    int forgetUses(String subjectKey) {
        return lines.removeUse(subjectKey);
    }

    private <V> List<V> shown(List<AuditLine> found, BiFunction<AuditLine, String, V> view) {
        Map<Long, AuditNote> notes = lines.notesOf(found);
        return found.stream()
                .map(line -> view.apply(line, Chain.withoutSalt(chain.openNote(notes.get(line.seq())))))
                .toList();
    }
}
