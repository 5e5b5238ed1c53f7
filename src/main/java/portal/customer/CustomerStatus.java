package portal.customer;

/** ACTIVE, or PAUSED by the customer's own wish: all but mandatory mail stops until it is lifted. An erased customer has no row. */
public enum CustomerStatus {
    ACTIVE, PAUSED
}
