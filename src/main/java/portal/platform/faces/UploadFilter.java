package portal.platform.faces;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import portal.platform.Operator;

/**
 * Reads forms with files, so that whoever comes after it finds the answers among the parameters as ever and the files in
 * {@link Uploads}. Only for people who are signed in; a visitor has nothing to send us but the small file of a receipt.
 */
public class UploadFilter extends HttpFilter {

    private static final UploadRoom ROOM = UploadRoom.ofThisMachine();
    private static final String RETRY_AFTER_SECONDS = "10";
    /** Where visitors may send a file, and of how many bytes at most. */
    private static final String FOR_VISITORS = "/verify-receipt";
    private static final int MOST_OF_A_VISITOR = 64 << 10;

    @Inject transient Operator operator;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!Multipart.is(request.getContentType())) {
            chain.doFilter(request, response);
        } else if (isForVisitors(request)) {
            readAndGoOn(request, response, chain, MOST_OF_A_VISITOR);
        } else if (request.getSession(false) == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            readAndGoOn(request, response, chain, operator.number("documents.maxBytes"));
        }
    }

    private static boolean isForVisitors(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(FOR_VISITORS) || path.startsWith(FOR_VISITORS + "/");
    }

    private void readAndGoOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain, int most) throws IOException, ServletException {
        try (UploadRoom.Part held = ROOM.part()) {
            Multipart.Form form;
            try {
                form = Multipart.read(request.getInputStream(), request.getContentType(), most, held);
            } catch (Multipart.Broken broken) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            } catch (UploadRoom.Full full) {
                response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
            request.setAttribute(Uploads.FILES, form.files());
            chain.doFilter(new Answered(request, form), response);
        }
    }

    /** The request with the answers of the form as its parameters. */
    private static final class Answered extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        Answered(HttpServletRequest request, Multipart.Form form) {
            super(request);
            parameters = new HashMap<>(request.getParameterMap());
            form.texts().forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        }

        @Override
        public String getParameter(String name) {
            return parameters.containsKey(name) ? parameters.get(name)[0] : null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return parameters.containsKey(name) ? parameters.get(name).clone() : null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }
    }
}
