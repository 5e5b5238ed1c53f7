package portal.census;

/** Who a value came from; {@code source.*} in the bundle. */
public enum Source {
    CUSTOMER, BILLING_SYSTEM, STAFF, PORTAL
}
