package portal.security;

/** The two kinds of people with a password. A session belongs to one of them, never to both. */
public enum AccountKind {
    CUSTOMER, STAFF;

    /** The folder that this kind may enter, and the page where it starts. */
    public String home() {
        return this == CUSTOMER ? "/account" : "/staff";
    }

    public String signInPage() {
        return this == CUSTOMER ? "/sign-in" : "/staff/sign-in";
    }
}
