package portal.support.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Reference;
import portal.platform.Stored;
import portal.policy.PolicyVersion;
import portal.vault.Place;
import portal.vault.Vault;

/**
 * What is known of a document; its content is in {@link DocumentContent}. Stored once and never changed; removed by its owner, with the
 * thing it belongs to, when its time is over, or by an erasure. Name and sum are sealed: a name tells as much as a letter.
 */
@Entity
@Table(name = "document")
class Document extends Stored {

    @NotPersonal("random")
    @Column(name = "reference", nullable = false, updatable = false, length = Reference.LENGTH)
    private String reference;

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @NotPersonal("number of the row it is attached to, null when it stands by itself")
    @Column(name = "belongs_to", updatable = false)
    private Long belongsTo;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.SUPPORT)
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private DocumentKind kind;

    @PersonalData(value = DataClass.SUPPORT, sensitive = true, purpose = Purpose.SUPPORT)
    @Column(name = "file_name", nullable = false, updatable = false, length = FileName.MAX_TYPED * 4 + Vault.OVERHEAD)
    private byte[] fileName;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.SUPPORT, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "file_type", nullable = false, updatable = false, length = 10)
    private FileType type;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.SUPPORT, source = Source.PORTAL)
    @Column(name = "size_bytes", nullable = false, updatable = false)
    private long size;

    @PersonalData(value = DataClass.SUPPORT, sensitive = true, purpose = Purpose.SECURITY, source = Source.PORTAL)
    @Column(name = "sha256", nullable = false, updatable = false, length = 64 + Vault.OVERHEAD)
    private byte[] sha256;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.SECURITY, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "scan", nullable = false, updatable = false, length = 20)
    private Scan scan;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false, updatable = false, length = 20)
    private Source source;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private Instant uploadedAt;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "policy_number", nullable = false, updatable = false, length = PolicyVersion.NUMBER_LENGTH)
    private String policy;

    protected Document() {
    }

    /** Who sent it, when, and under which version of the policy. */
    record Collected(Source source, Instant at, String policy) {
    }

    Document(long customerId, DocumentKind kind, Long belongsTo, Checked file, Collected collected) {
        this.reference = Reference.random();
        this.customerId = customerId;
        this.kind = kind;
        this.belongsTo = belongsTo;
        this.type = file.type();
        this.size = file.content().length;
        this.scan = file.scan();
        this.source = collected.source();
        this.uploadedAt = collected.at();
        this.policy = collected.policy();
    }

    /** Takes what its reference had to be known for. */
    void seal(byte[] sealedName, byte[] sealedSum) {
        fileName = sealedName;
        sha256 = sealedSum;
    }

    DocumentView view(Vault vault) {
        String typed = vault.open(fileName, place("file_name", reference));
        return new DocumentView(reference, belongsTo, kind, typed, FileName.safe(typed, type), type, size,
                vault.open(sha256, place("sha256", reference)), scan, source, uploadedAt, policy);
    }

    static Place place(String column, String reference) {
        return new Place("document", column, reference);
    }

    String reference() {
        return reference;
    }

    long customerId() {
        return customerId;
    }

    DocumentKind kind() {
        return kind;
    }
}
