package portal.platform.faces;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Settings;

/** /.well-known/security.txt (RFC 9116) and /.well-known/gpc.json (Global Privacy Control: we honour the signal). */
public class WellKnownServlet extends HttpServlet {

    /** RFC 9116 asks for less than a year. */
    private static final Duration GOOD_FOR = Duration.ofDays(300);

    @Inject transient Clock clock;
    @Inject transient Operator operator;
    @Inject transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/security.txt" -> send(response, "text/plain", """
                    Contact: mailto:%s
                    Expires: %s
                    Preferred-Languages: %s
                    Canonical: %s/.well-known/security.txt
                    """.formatted(operator.contact("security"), clock.now().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS),
                    operator.locale().getLanguage(), settings.baseUrl()));
            case "/gpc.json" -> send(response, "application/json", "{\"gpc\": true, \"lastUpdate\": \"2026-11-22\"}\n");
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(text);
    }
}
