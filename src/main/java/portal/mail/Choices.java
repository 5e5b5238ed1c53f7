package portal.mail;

/** What customers want to be mailed about: answered by the feature that keeps their choices. */
public interface Choices {

    /** Whether this customer wants this topic now. Asked when a letter is written and again when it is sent. */
    boolean wants(long customer, String topic);

    /** Whether this customer paused the account: then not even an announcement about the service goes there. Asked when one is sent. */
    boolean isPaused(long customer);

    /** A signed token for an address that stops this topic without signing in. */
    String unsubscribeToken(long customer, String topic);

    /** Whether this customer agreed to be tracked in this way. Asked when a letter is written and again when it is sent. */
    boolean allows(long customer, Tracking way);
}
