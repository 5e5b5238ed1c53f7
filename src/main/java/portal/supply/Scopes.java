package portal.supply;

/** What a tie to an account opens. */
public record Scopes(boolean bills, boolean usage) {

    public static final Scopes ALL = new Scopes(true, true);

    public boolean isNothing() {
        return !bills && !usage;
    }
}
