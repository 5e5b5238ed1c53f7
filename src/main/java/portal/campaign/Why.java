package portal.campaign;

/** Why somebody whom the rule names gets no letter, the first that holds; {@code campaign_why.*} in the bundle. */
public enum Why {
    /** Paused the account. */
    PAUSED,
    /** Asked to be deleted. */
    LEAVING,
    /** The data is kept and not used. */
    RESTRICTED,
    /** Objected, and it was granted. */
    OBJECTED,
    /** Said no to the topic. */
    OPTED_OUT,
    /** Never said yes to it, or the yes waits for its confirmation. */
    NOT_AGREED,
    /** There is no e-mail address. */
    NO_ADDRESS,
    /** Mail to it comes back. */
    CAME_BACK,
    /** There is one that nobody confirmed. */
    NOT_CONFIRMED,
    /** The address was given for something else: in a letter or on the phone, or under a policy that did not name this use. */
    OTHER_PURPOSE
}
