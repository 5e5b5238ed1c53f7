package portal.platform.faces;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import portal.platform.Settings;

/**
 * Refuses a POST that one of our own pages did not send. The browser says where it comes from ({@code Sec-Fetch-Site}, {@code Origin});
 * in a session the form also carries the session's secret. The one exception is the one-click unsubscribe of RFC 8058, which mail
 * programs send and which its own token guards.
 */
public class ForgeryFilter extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    @Inject transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean oneClick = request.getRequestURI().startsWith("/unsubscribe/");
        if (READING.contains(request.getMethod()) || oneClick || ours(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean ours(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && ELSEWHERE.contains(site) || !fromHere(request.getHeader("Origin"), request.getHeader("Host"), settings.baseUrl())) {
            return false;
        }
        HttpSession session = request.getSession(false);
        return session == null || Csrf.carried(request, session);
    }

    /** Whether an Origin header, if there is one, names this portal: its public address or the host it was reached at. */
    static boolean fromHere(String origin, String host, String baseUrl) {
        return origin == null || origin.equals(baseUrl)
                || host != null && (origin.equals("https://" + host) || origin.equals("http://" + host));
    }
}
