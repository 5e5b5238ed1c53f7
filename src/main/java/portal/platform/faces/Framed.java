package portal.platform.faces;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** HTML that is not a page of ours but something to look at, such as a mail: in a sandbox of no origin, for a frame of one of our pages. */
public final class Framed {

    private static final String SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; "
            + "form-action 'none'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

    private Framed() {
    }

    /** Nothing in it runs or loads; a link that is pressed leads on. */
    public static void mail(String html, HttpServletResponse answer) throws IOException {
        answer.setHeader("Content-Security-Policy", SANDBOX);
        answer.setHeader("X-Frame-Options", "SAMEORIGIN");
        answer.setHeader("Cache-Control", "no-store");
        answer.setContentType("text/html");
        answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        answer.getWriter().write(html);
    }
}
