package portal.vault;

/**
 * New values are sealed with a new key from now on.
 *
 * @param keys how many keys open values, the new one among them
 */
public record KeysRotated(int keys) {
}
