package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.policy.Comparison;
import portal.policy.Policies;
import portal.policy.PolicyKind;
import portal.policy.PolicyVersion;
import portal.policy.change.ChangeView;
import portal.policy.change.PolicyChanges;
import portal.policy.draft.DraftText;
import portal.policy.draft.DraftView;
import portal.policy.draft.Drafts;

/** Where the privacy officer writes the next version of a text, and a second person reads what it changes and publishes it. */
@ApplicationScoped
@Transactional
public class PolicyRoom {

    @Inject Drafts drafts;
    @Inject Policies policies;
    @Inject PolicyChanges changes;
    @Inject OnDuty onDuty;

    @Needs(Capability.PUBLISH_POLICIES)
    public Optional<DraftView> draft(PolicyKind kind) {
        return drafts.find(kind);
    }

    @Needs(Capability.PUBLISH_POLICIES)
    public PolicyVersion newest(PolicyKind kind) {
        return policies.newest(kind);
    }

    @Needs(Capability.PUBLISH_POLICIES)
    public PolicyVersion current(PolicyKind kind) {
        return policies.current(kind);
    }

    @Needs(Capability.PUBLISH_POLICIES)
    public Comparison compare(PolicyKind kind) {
        return drafts.compare(kind);
    }

    /** What people are told of, newest first. */
    @Needs(Capability.PUBLISH_POLICIES)
    public List<ChangeView> changes() {
        return changes.all();
    }

    @Needs(Capability.PUBLISH_POLICIES)
    public Map<String, Long> answers(ChangeView change) {
        return changes.answers(change);
    }

    @Needs(Capability.DRAFT_POLICIES)
    public void save(PolicyKind kind, DraftText text, Integer seen) {
        drafts.save(kind, text, seen, onDuty.acting(Capability.DRAFT_POLICIES));
    }

    @Needs(Capability.DRAFT_POLICIES)
    public void discard(PolicyKind kind) {
        drafts.discard(kind, onDuty.acting(Capability.DRAFT_POLICIES));
    }

    /** @throws portal.platform.Refusal for who wrote it */
    @Needs(Capability.PUBLISH_POLICIES)
    public PolicyVersion publish(PolicyKind kind, int seen) {
        return drafts.publish(kind, seen, onDuty.acting(Capability.PUBLISH_POLICIES));
    }
}
