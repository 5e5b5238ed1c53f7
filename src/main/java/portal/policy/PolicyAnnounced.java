package portal.policy;

/** A version that people are to be told of was published, by a new pack or by staff. In the transaction of the publication. */
public record PolicyAnnounced(PolicyVersion version) {
}
