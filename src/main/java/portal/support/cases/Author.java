package portal.support.cases;

/** Who said something; {@code case_author.*} in the bundle. */
public enum Author {
    CUSTOMER, STAFF
}
