package portal.supply;

/** In what role a customer holds an account. */
public enum HolderRole {
    PRIMARY
}
