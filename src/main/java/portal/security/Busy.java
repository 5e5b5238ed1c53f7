package portal.security;

/** More people sign in than the processor can hash for: answered as 503 with Retry-After. The rest of the portal stays quick. */
public class Busy extends RuntimeException {

    public static final int RETRY_AFTER_SECONDS = 5;

    Busy() {
        super("busy", null, false, false);
    }
}
