package portal.requests;

/**
 * A request that a job holds for a while. Whoever took it later holds it instead: every step that the job reports is refused then.
 *
 * @param token fences off an earlier holder
 */
public record Claim(long request, String reference, long customer, String token, int partsDone, int partsOf) {
}
