package portal.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.audit.Actor;
import portal.census.NotPersonal;
import portal.platform.Stored;

/** A version that staff wrote and a second person published, in the form of a file of the pack. Written once, never changed. */
@Entity
@Table(name = "policy_text")
@NotPersonal("a published text")
class PublishedText extends Stored {

    @Column(name = "operator", nullable = false, updatable = false, length = 40)
    private String operator;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 10)
    private PolicyKind kind;

    @Column(name = "number", nullable = false, updatable = false, length = PolicyVersion.NUMBER_LENGTH)
    private String number;

    @Lob
    @Column(name = "source", nullable = false, updatable = false)
    private String source;

    @Column(name = "drafted_by", nullable = false, updatable = false, length = Actor.KEY_LENGTH)
    private String draftedBy;

    @Column(name = "published_by", nullable = false, updatable = false, length = Actor.KEY_LENGTH)
    private String publishedBy;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    protected PublishedText() {
    }

    PublishedText(String operator, PolicyKind kind, String number, String source, String draftedBy, String publishedBy, Instant now) {
        this.operator = operator;
        this.kind = kind;
        this.number = number;
        this.source = source;
        this.draftedBy = draftedBy;
        this.publishedBy = publishedBy;
        publishedAt = now;
    }

    PolicyKind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    String source() {
        return source;
    }
}
