package portal.platform.faces;

import jakarta.faces.application.ViewExpiredException;
import java.util.Optional;
import org.primefaces.csp.CspException;
import portal.platform.NotFound;
import portal.platform.Refusal;

/** What an exception means, however deep Faces, CDI, EL, JTA and JPA have wrapped it. */
final class Failures {

    private Failures() {
    }

    static Optional<Refusal> refusal(Throwable failure) {
        return cause(failure, Refusal.class).map(Refusal.class::cast);
    }

    static boolean isNotFound(Throwable failure) {
        return cause(failure, NotFound.class).isPresent();
    }

    /** Somebody else saved the same thing first. */
    static boolean isLostRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals("OptimisticLockException")) {
                return true;
            }
        }
        return false;
    }

    /** The page was left open for too long, or what came back is not what was sent out. */
    static boolean isExpired(Throwable failure) {
        return cause(failure, ViewExpiredException.class).isPresent() || cause(failure, CspException.class).isPresent();
    }

    /**
     * Class names and places without the exceptions' own texts: those may quote what a person typed or what a row holds.
     */
    static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 12; cause = cause.getCause(), depth++) {
            trace.append(depth == 0 ? "" : "\ncaused by ").append(cause.getClass().getName());
            StackTraceElement[] places = cause.getStackTrace();
            for (int i = 0; i < places.length; i++) {
                if (i < 4 || places[i].getClassName().startsWith("portal.")) {
                    trace.append("\n    at ").append(places[i]);
                }
            }
        }
        return trace.toString();
    }

    private static Optional<Throwable> cause(Throwable failure, Class<? extends Throwable> kind) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 50; depth++) {
            if (kind.isInstance(cause)) {
                return Optional.of(cause);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
