package portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.vault.Place;

/** The words that came with an entry, apart from it and sealed, because words name people. Erasure removes them; the chain holds. */
@Entity
@Table(name = "audit_note")
class AuditNote {

    @Id
    @NotPersonal("the number of the entry")
    @Column(name = "seq", nullable = false, updatable = false)
    private Long seq;

    @PersonalData(value = DataClass.ACCESS_LOG, purpose = Purpose.SECURITY, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "subject_key", updatable = false, length = AuditEntry.KEY_LENGTH)
    private String subjectKey;

    @PersonalData(value = DataClass.ACCESS_LOG, sensitive = true, purpose = {Purpose.SECURITY, Purpose.RIGHTS}, source = Source.STAFF)
    @Column(name = "note", nullable = false, updatable = false, length = 5000)
    private byte[] note;

    protected AuditNote() {
    }

    AuditNote(long seq, String subjectKey, byte[] sealed) {
        this.seq = seq;
        this.subjectKey = subjectKey;
        note = sealed;
    }

    static Place place(long seq) {
        return new Place("audit_note", "note", seq);
    }

    long seq() {
        return seq;
    }

    byte[] sealed() {
        return note;
    }
}
