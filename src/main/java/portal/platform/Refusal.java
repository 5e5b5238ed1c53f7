package portal.platform;

/**
 * The portal will not do this, and says why in words the person reads: a key of messages.properties and its arguments. The exception's
 * own text is the key alone, so that nothing personal reaches a log.
 */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;
    private final String field;
    private final boolean forbidden;

    public Refusal(String key, Object... arguments) {
        this(null, key, arguments, false);
    }

    private Refusal(String field, String key, Object[] arguments, boolean forbidden) {
        super(key, null, false, false);
        this.field = field;
        this.forbidden = forbidden;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** A refusal that belongs to one input; {@code field} is that input's id. */
    public static Refusal at(String field, String key, Object... arguments) {
        return new Refusal(field, key, arguments, false);
    }

    /** This person may not do that at all, whatever they type: answered as 403. */
    public static Refusal forbidden(String key) {
        return new Refusal(null, key, new Object[0], true);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** The id of the input it belongs to, or null for the whole form. */
    public String field() {
        return field;
    }

    public boolean isForbidden() {
        return forbidden;
    }
}
