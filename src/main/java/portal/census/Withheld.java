package portal.census;

/**
 * Something of a person that is held and not shown, because a copy that gets lost must not open an account or make an identity.
 *
 * @param what    key of the bundle: {@code copy_withheld.WHAT}
 * @param howMany how many of it
 */
public record Withheld(String what, long howMany) {
}
