package portal.customer;

/**
 * ACTIVE; or PAUSED by the customer's own wish: all but mandatory mail stops until it is lifted; or RESTRICTED (GDPR article 18): the same,
 * and staff open no value but for the person's rights. An erased customer has no row.
 */
public enum CustomerStatus {
    ACTIVE, PAUSED, RESTRICTED
}
