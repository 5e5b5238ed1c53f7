package portal.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import portal.platform.Operator;
import portal.platform.Startup;

/**
 * What everybody reads while the portal must not serve, such as after the restore of a backup that brought erased people back: 503, a few
 * words, and when to come again. It asks the database for nothing. Only the probes answer as ever.
 */
@ApplicationScoped
public class ClosedSign {

    private static final Set<String> PROBES = Set.of("/live", "/ready");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("portal.messages", Locale.ENGLISH);
    private static final String SECONDS_TO_COME_AGAIN = "600";

    @Inject Startup startup;
    @Inject Operator operator;
    @Inject Headers headers;

    public boolean hangs(HttpServletRequest request) {
        return startup.closed() && !PROBES.contains(request.getRequestURI());
    }

    public void show(HttpServletRequest request, HttpServletResponse response) {
        headers.tell(request, response);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SECONDS_TO_COME_AGAIN);
        response.setContentType("text/html;charset=UTF-8");
        try {
            response.getWriter().write("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\" content=\"width=device-width\">"
                    + "<title>" + escaped(WORDS.getString("closed.title")) + "</title></head><body><main><h1>" + escaped(WORDS.getString("closed.title")) + "</h1><p>"
                    + escaped(MessageFormat.format(WORDS.getString("closed.words"), operator.getName())) + "</p></main></body></html>\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
