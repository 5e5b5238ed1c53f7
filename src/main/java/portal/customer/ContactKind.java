package portal.customer;

/** The ways to reach a person; {@code contact.*} in the bundle. A customer has at most one of each, so that a correction is unambiguous. */
public enum ContactKind {
    EMAIL, PHONE, MOBILE, FAX, POSTAL
}
