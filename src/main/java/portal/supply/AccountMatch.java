package portal.supply;

/**
 * An account whose number and second fact were both right.
 *
 * @param customerId who holds it, null when nobody does, as after an erasure
 */
public record AccountMatch(long accountId, String number, Long customerId) {
}
