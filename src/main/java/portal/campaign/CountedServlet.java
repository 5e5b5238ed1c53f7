package portal.campaign;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portal.census.Uses;
import portal.platform.NotFound;

/**
 * {@code /l/CAMPAIGN/NUMBER} leads on to a link of a campaign, {@code /o/CAMPAIGN} is an empty picture. Both are counted, except for a browser that
 * sends {@code Sec-GPC: 1} (Global Privacy Control) or {@code DNT: 1}. No session, no cookie, and nothing is written down about who came.
 */
@WebServlet({"/l/*", "/o/*"})
@Uses(nobodys = "a sum is counted, nobody is known")
public class CountedServlet extends HttpServlet {

    private static final Pattern LINK = Pattern.compile("/([0-9A-Z]{12})/([1-9][0-9]{0,2})");
    private static final byte[] NOTHING_TO_SEE = Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    @Inject transient CampaignReaders readers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean counting = !"1".equals(request.getHeader("Sec-GPC")) && !"1".equals(request.getHeader("DNT")) && request.getMethod().equals("GET");
        response.setHeader("Cache-Control", "no-store");
        if (request.getServletPath().equals("/l")) {
            leadOn(request.getPathInfo(), counting, response);
        } else {
            show(request.getPathInfo(), counting, response);
        }
    }

    private void leadOn(String path, boolean counting, HttpServletResponse response) throws IOException {
        Matcher link = LINK.matcher(path == null ? "" : path);
        if (!link.matches()) {
            throw new NotFound();
        }
        response.setHeader("Referrer-Policy", "no-referrer");
        response.sendRedirect(readers.follow(link.group(1), Integer.parseInt(link.group(2)), counting));
    }

    private void show(String path, boolean counting, HttpServletResponse response) throws IOException {
        if (counting && path != null) {
            readers.opened(path.substring(1));
        }
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setContentType("image/gif");
        response.getOutputStream().write(NOTHING_TO_SEE);
    }
}
