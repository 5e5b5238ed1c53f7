package portal.supply;

/** In what role a customer is tied to an account: who holds it, alone or with others, or who may look at parts of it for a while. */
public enum HolderRole {
    PRIMARY, JOINT, DELEGATE
}
