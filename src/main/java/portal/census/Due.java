package portal.census;

/**
 * What a sweep would remove on a day.
 *
 * @param rule key of the bundle with the rule in words
 * @param rows how many rows it would be
 */
public record Due(DataClass dataClass, String rule, long rows) {
}
