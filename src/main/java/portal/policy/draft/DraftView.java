package portal.policy.draft;

import java.time.Instant;
import portal.policy.PolicyKind;

/**
 * A draft as staff see it.
 *
 * @param draftedBy pseudonymous key of who wrote it last
 * @param seen      tells this state of the draft from a later one
 */
public record DraftView(PolicyKind kind, DraftText text, String draftedBy, Instant draftedAt, int seen) {
}
