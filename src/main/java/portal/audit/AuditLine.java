package portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.vault.Vault;

/**
 * One link of the chain. Written once, never changed, removed by the operator's rule alone; it has no version because it has no second writer. Its hash is
 * keyed and covers every column and the hash before it, so an edit shows at the line that was edited. It outlives the person: what
 * ties it to them is a pseudonym that erasure leaves without an owner. Names of enums are kept as text, so that even a line with
 * nonsense written into it can be read and named.
 */
@Entity
@Table(name = "audit_entry")
class AuditLine {

    @Id
    @NotPersonal("a number in a row of numbers")
    @Column(name = "seq", nullable = false, updatable = false)
    private Long seq;

    @PersonalData(value = DataClass.ACCESS_LOG, purpose = {Purpose.SECURITY, Purpose.RIGHTS}, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Column(name = "happened", nullable = false, updatable = false)
    private Instant happened;

    @PersonalData(value = DataClass.ACCESS_LOG, purpose = {Purpose.SECURITY, Purpose.RIGHTS}, source = Source.PORTAL, copy = CopyAction.OMIT, erase = EraseAction.ANONYMISE)
    @Column(name = "actor_kind", nullable = false, updatable = false, length = 10)
    private String actorKind;

    @PersonalData(value = DataClass.ACCESS_LOG, purpose = Purpose.SECURITY, source = Source.PORTAL, copy = CopyAction.OMIT, erase = EraseAction.ANONYMISE)
    @Column(name = "actor_key", nullable = false, updatable = false, length = Actor.KEY_LENGTH)
    private String actorKey;

    @PersonalData(value = DataClass.ACCESS_LOG, purpose = {Purpose.SECURITY, Purpose.RIGHTS}, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Column(name = "actor_role", nullable = false, updatable = false, length = Actor.ROLE_LENGTH)
    private String actorRole;

    @PersonalData(value = DataClass.ACCESS_LOG, purpose = {Purpose.SECURITY, Purpose.RIGHTS}, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Column(name = "action", nullable = false, updatable = false, length = AuditEntry.ACTION_LENGTH)
    private String action;

    @PersonalData(value = DataClass.ACCESS_LOG, purpose = Purpose.SECURITY, source = Source.PORTAL, copy = CopyAction.OMIT, erase = EraseAction.ANONYMISE)
    @Column(name = "subject_key", updatable = false, length = AuditEntry.KEY_LENGTH)
    private String subjectKey;

    @PersonalData(value = DataClass.ACCESS_LOG, purpose = {Purpose.SECURITY, Purpose.RIGHTS}, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Column(name = "classes", nullable = false, updatable = false, length = 300)
    private String classes;

    @PersonalData(value = DataClass.ACCESS_LOG, purpose = {Purpose.SECURITY, Purpose.RIGHTS}, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Column(name = "purpose", nullable = false, updatable = false, length = 20)
    private String purpose;

    @PersonalData(value = DataClass.ACCESS_LOG, purpose = Purpose.SECURITY, source = Source.PORTAL, copy = CopyAction.OMIT, erase = EraseAction.ANONYMISE)
    @Column(name = "target", updatable = false, length = AuditEntry.KEY_LENGTH)
    private String target;

    @NotPersonal("a keyed, salted hash; the salt goes with the note")
    @Column(name = "note_hash", updatable = false, length = Vault.FINGERPRINT_LENGTH)
    private String noteHash;

    @NotPersonal("a keyed hash")
    @Column(name = "prev_hash", nullable = false, updatable = false, length = Vault.FINGERPRINT_LENGTH)
    private String previousHash;

    @NotPersonal("a keyed hash")
    @Column(name = "entry_hash", nullable = false, updatable = false, length = Vault.FINGERPRINT_LENGTH)
    private String entryHash;

    protected AuditLine() {
    }

    AuditLine(long seq, Instant happened, AuditEntry entry, String noteHash, String previousHash) {
        this.seq = seq;
        this.happened = happened;
        actorKind = entry.actor().kind().name();
        actorKey = entry.actor().key();
        actorRole = entry.actor().role();
        action = entry.action();
        subjectKey = entry.subjectKey();
        classes = entry.classes().stream().sorted().map(DataClass::name).collect(Collectors.joining(","));
        purpose = entry.purpose().name();
        target = entry.target();
        this.noteHash = noteHash;
        this.previousHash = previousHash;
    }

    /** Closes the line. The hash is made by whoever has the key, over {@link #content()}. */
    void close(String hash) {
        entryHash = hash;
    }

    /** Every column but the hash itself, each with its length before it, so that nothing can slide from one into the next. */
    String content() {
        return Stream.of(seq, happened, actorKind, actorKey, actorRole, action, subjectKey, classes, purpose, target, noteHash, previousHash)
                .map(part -> part == null ? "-" : part.toString().length() + ":" + part)
                .collect(Collectors.joining());
    }

    long seq() {
        return seq;
    }

    String subjectKey() {
        return subjectKey;
    }

    String noteHash() {
        return noteHash;
    }

    String previousHash() {
        return previousHash;
    }

    String entryHash() {
        return entryHash;
    }

    AccessView seenBySubject(String note) {
        return new AccessView(happened, actorRole, action, dataClasses(), Purpose.valueOf(purpose), note);
    }

    AuditView seenByAuditor(String note) {
        return new AuditView(seq, happened, new Actor(Actor.Kind.valueOf(actorKind), actorKey, actorRole), action, subjectKey, dataClasses(),
                Purpose.valueOf(purpose), note, target);
    }

    private Set<DataClass> dataClasses() {
        Set<DataClass> set = EnumSet.noneOf(DataClass.class);
        Arrays.stream(classes.split(",")).filter(name -> !name.isEmpty()).map(DataClass::valueOf).forEach(set::add);
        return set;
    }
}
