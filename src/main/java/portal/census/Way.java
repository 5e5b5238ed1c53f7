package portal.census;

/** How a value came in; {@code way.*} in the bundle. Where it is null, nobody wrote it down at the time. */
public enum Way {
    WEB, EXTRACT, PHONE, EMAIL, POST, IN_PERSON, PORTAL
}
