package portal.customer;

/** How a customer prefers to hear from the operator; {@code channel.*} in the bundle. */
public enum Channel {
    EMAIL, PHONE, TEXT, POST
}
