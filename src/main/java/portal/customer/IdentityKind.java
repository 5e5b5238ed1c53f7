package portal.customer;

/** Numbers that name a person to the state; {@code field.*} in the bundle. */
public enum IdentityKind {
    NATIONAL_NUMBER, DRIVING_LICENCE, PASSPORT
}
