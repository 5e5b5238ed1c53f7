package portal.platform;

/** The portal may run and must not serve anybody until an operator command has done something; the operator reads the words. */
public class ClosedForNow extends CannotStart {

    public ClosedForNow(String words) {
        super(words);
    }
}
