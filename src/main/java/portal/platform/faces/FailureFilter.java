package portal.platform.faces;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Settings;

/**
 * The outermost layer: whatever flies out of a page or a servlet ends here, as one of the error pages of web.xml. A bug is logged once,
 * with the reference that the person reads, without parameters and, unless this is the demo, without the texts of exceptions.
 */
public class FailureFilter extends HttpFilter {

    static final String REFERENCE = "portal.failure.reference";
    static final String WORDS = "portal.failure.words";
    private static final Logger LOG = Logger.getLogger(FailureFilter.class.getName());

    @Inject transient Show show;
    @Inject transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        boolean shown = request.getDispatcherType() == DispatcherType.ERROR;
        try {
            chain.doFilter(shown ? new Bare(request) : request, response);
        } catch (IOException | ServletException | RuntimeException | Error failure) {
            if (response.isCommitted()) {
                log(request, Reference.random(), failure);
            } else if (shown) {
                lastResort(request, response, failure);
            } else {
                answer(request, response, failure);
            }
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        Optional<Refusal> refusal = Failures.refusal(failure);
        if (Failures.isNotFound(failure)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (Failures.isExpired(failure)) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else if (refusal.isPresent()) {
            request.setAttribute(WORDS, show.words(refusal.get().key(), refusal.get().arguments()));
            response.sendError(refusal.get().isForbidden() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_BAD_REQUEST);
        } else {
            String reference = Reference.random();
            log(request, reference, failure);
            request.setAttribute(REFERENCE, reference);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** The error page itself failed: a few words without any machinery. */
    private void lastResort(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        String reference = Reference.random();
        log(request, reference, failure);
        response.resetBuffer();
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println("Something went wrong on our side. Please try again later. Reference: " + Reference.shown(reference));
    }

    private void log(HttpServletRequest request, String reference, Throwable failure) {
        String line = "Failure " + Reference.shown(reference) + " at " + request.getMethod() + " " + place(request.getRequestURI());
        if (settings.demo()) {
            LOG.log(Level.SEVERE, line, failure);
        } else {
            LOG.severe(() -> line + ": " + Failures.trace(failure));
        }
    }

    /** The page without what may be a secret in its address: /account/requests of /account/requests/7KQ2M9XD4TBN. */
    static String place(String path) {
        String[] parts = path.split("/", 4);
        boolean room = parts.length > 2 && (parts[1].equals("account") || parts[1].equals("staff"));
        return parts.length < 2 ? path : "/" + parts[1] + (room ? "/" + parts[2] : "");
    }

    /** The request as an error page sees it: a GET without parameters, so that nothing of a broken POST is done again. */
    private static final class Bare extends HttpServletRequestWrapper {

        Bare(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
