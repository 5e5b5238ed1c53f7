package portal.policy.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.Purpose;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.platform.Refusal;
import portal.policy.Comparison;
import portal.policy.Policies;
import portal.policy.PolicyKind;
import portal.policy.PolicyVersion;

/** Writes the next version of a text, and has it published by somebody else than who wrote it last. What is published never changes. */
@ApplicationScoped
@Transactional
public class Drafts {

    /** Between publication and the moment it counts: so long every node has it, and nobody is surprised. */
    static final Duration LEAD = Duration.ofHours(1);

    @Inject DraftRows rows;
    @Inject Policies policies;
    @Inject Audit audit;
    @Inject Operator operator;
    @Inject Clock clock;

    public Optional<DraftView> find(PolicyKind kind) {
        return rows.find(operator.code(), kind).map(PolicyDraft::view);
    }

    /**
     * Keeps what was written.
     *
     * @param seen {@link DraftView#seen} of the draft that was on the page, null when there was none
     * @throws Refusal when the text cannot be read, would count too early, or somebody changed the draft meanwhile
     */
    public void save(PolicyKind kind, DraftText text, Integer seen, Actor staff) {
        check(kind, text);
        PolicyDraft draft = rows.find(operator.code(), kind).orElse(null);
        if (draft == null ? seen != null : seen == null || seen != draft.version()) {
            throw new Refusal("draft.changed_meanwhile");
        }
        if (draft == null) {
            draft = new PolicyDraft(operator.code(), kind);
            draft.write(text, staff.key(), clock.now());
            rows.add(draft);
        } else {
            draft.write(text, staff.key(), clock.now());
        }
        record(staff, "policy.drafted", kind);
    }

    /** What the draft changes in the version that was published last. @throws NotFound when there is no draft */
    public Comparison compare(PolicyKind kind) {
        return Comparison.of(policies.newest(kind), read(kind, get(kind).text()));
    }

    /** The draft as people would read it. */
    public PolicyVersion preview(PolicyKind kind) {
        return read(kind, get(kind).text());
    }

    /** @throws NotFound when there is no draft */
    public void discard(PolicyKind kind, Actor staff) {
        rows.remove(get(kind));
        record(staff, "policy.draft_discarded", kind);
    }

    /**
     * Publishes the draft that this person has seen. Call {@link Policies#refresh} afterwards.
     *
     * @throws Refusal when this person wrote it, when it was changed meanwhile, or when its moment has come too near
     */
    public PolicyVersion publish(PolicyKind kind, int seen, Actor staff) {
        PolicyDraft draft = get(kind);
        if (draft.version() != seen) {
            throw new Refusal("draft.changed_meanwhile");
        }
        if (draft.draftedBy().equals(staff.key())) {
            throw new Refusal("draft.second_person");
        }
        check(kind, draft.text());
        PolicyVersion version = policies.publish(kind, draft.text().source(), draft.draftedBy(), staff.key());
        rows.remove(draft);
        record(staff, "policy.published", kind);
        return version;
    }

    private void check(PolicyKind kind, DraftText text) {
        Instant from = text.from().atZone(operator.zone()).toInstant();
        PolicyVersion newest = policies.newest(kind);
        if (from.isBefore(clock.now().plus(LEAD)) || !from.isAfter(newest.effectiveFrom())) {
            throw Refusal.at("effective", "draft.too_early", newest.number());
        }
        if (kind != PolicyKind.PRIVACY && !text.purposes().isEmpty()) {
            throw Refusal.at("purposes", "draft.purposes_privacy");
        }
        PolicyVersion version = read(kind, text);
        if (version.hash().equals(newest.hash()) || version.source().equals(newest.source())) {
            throw Refusal.at("body", "draft.nothing_new");
        }
    }

    private PolicyVersion read(PolicyKind kind, DraftText text) {
        try {
            return policies.preview(kind, text.source());
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw Refusal.at("body", "draft.unreadable", wrong.getMessage());
        }
    }

    private PolicyDraft get(PolicyKind kind) {
        return rows.find(operator.code(), kind).orElseThrow(NotFound::new);
    }

    private void record(Actor staff, String action, PolicyKind kind) {
        audit.record(new AuditEntry(staff, action, null, Set.of(), Purpose.LEGAL, null, kind.name()));
    }
}
