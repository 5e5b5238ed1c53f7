package portal.platform;

/** There is no such thing for this person: answered as 404, the same for foreign and for absent. Carries no value. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
