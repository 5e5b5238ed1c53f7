package portal.policy.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import portal.audit.Actor;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.Purpose;
import portal.platform.Stored;
import portal.policy.PolicyKind;

/** The next version of a text while it is written: of each text at most one. It ends by being published or thrown away. */
@Entity
@Table(name = "policy_draft")
@NotPersonal("a text for everybody, and pseudonymous keys of staff")
class PolicyDraft extends Stored {

    @Column(name = "operator", nullable = false, updatable = false, length = 40)
    private String operator;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 10)
    private PolicyKind kind;

    @Column(name = "title", nullable = false, length = DraftText.TITLE_LENGTH)
    private String title;

    @Column(name = "changes", nullable = false, length = DraftText.CHANGES_LENGTH)
    private String changes;

    @Lob
    @Column(name = "body", nullable = false)
    private String body;

    @Column(name = "effective", nullable = false, length = 16)
    private String effective;

    @Column(name = "material", nullable = false)
    private boolean material;

    @Column(name = "purposes", nullable = false, length = 200)
    private String purposes;

    @Column(name = "data_classes", nullable = false, length = 400)
    private String dataClasses;

    @Column(name = "drafted_by", nullable = false, length = Actor.KEY_LENGTH)
    private String draftedBy;

    @Column(name = "drafted_at", nullable = false)
    private Instant draftedAt;

    protected PolicyDraft() {
    }

    PolicyDraft(String operator, PolicyKind kind) {
        this.operator = operator;
        this.kind = kind;
    }

    void write(DraftText text, String by, Instant now) {
        title = text.title();
        changes = text.changes();
        body = text.body();
        effective = text.effective();
        material = text.material();
        purposes = joined(text.purposes());
        dataClasses = joined(text.classes());
        draftedBy = by;
        draftedAt = now;
    }

    String draftedBy() {
        return draftedBy;
    }

    DraftText text() {
        return new DraftText(title, changes, body, effective, material, split(purposes, Purpose::valueOf), split(dataClasses, DataClass::valueOf));
    }

    DraftView view() {
        return new DraftView(kind, text(), draftedBy, draftedAt, version());
    }

    private static String joined(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <E> Set<E> split(String words, Function<String, E> value) {
        return Arrays.stream(words.split(",")).filter(word -> !word.isEmpty()).map(value).collect(Collectors.toSet());
    }
}
