package portal.disclosure;

/** A feature's say on what may be given to somebody outside; every one that there is has to allow it. */
public interface GiftGuard {

    /** Whether this may be given, as far as this feature knows. Called inside a transaction. */
    boolean allows(long customer, Gift gift);
}
