package portal.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What the error pages know: a reference to quote, or the words of a refusal. */
@RequestScoped
@Named
public class ProblemPage {

    @Inject HttpServletRequest request;
    @Inject Show show;

    /** The reference under which the failure was logged, or null. */
    public String getReference() {
        return (String) request.getAttribute(FailureFilter.REFERENCE);
    }

    /** Why the portal did not do it: the words of a refusal, or what the status says. */
    public String getWords() {
        Object refusal = request.getAttribute(FailureFilter.WORDS);
        return refusal != null ? refusal.toString() : show.words(switch (status()) {
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "problem.busy";
            case HttpServletResponse.SC_INTERNAL_SERVER_ERROR -> "problem.why";
            default -> "problem.unclear";
        });
    }

    private int status() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status == null ? HttpServletResponse.SC_BAD_REQUEST : (Integer) status;
    }
}
