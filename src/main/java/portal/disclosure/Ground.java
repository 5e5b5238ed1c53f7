package portal.disclosure;

/** Why something may be given away at all; {@code ground.*} in the bundle. */
public enum Ground {
    /** The person said yes to it. */
    CONSENT,
    /** The service the person signed up for cannot be given without it. */
    SERVICE,
    /** A law or a court asks for it. */
    LAW
}
