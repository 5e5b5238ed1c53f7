package portal.census;

/** What a copy does with a value: shows it, shows its end only, says that it is held, or leaves it out (secrets, hashes). */
public enum CopyAction {
    SHOW, MASK, STATE_HELD, OMIT
}
