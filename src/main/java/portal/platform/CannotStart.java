package portal.platform;

/** A feature cannot prepare itself; the operator reads the words in the table of a failed start. */
public class CannotStart extends RuntimeException {

    public CannotStart(String words) {
        super(words, null, false, false);
    }
}
