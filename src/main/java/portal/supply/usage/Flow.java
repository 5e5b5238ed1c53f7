package portal.supply.usage;

/** Which way it flows: to the customer, from the customer (solar export), or the one less the other; {@code flow.*} in the bundle. */
public enum Flow {
    DELIVERED, RECEIVED, NET
}
