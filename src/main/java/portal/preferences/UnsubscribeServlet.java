package portal.preferences;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import portal.census.Purpose;
import portal.census.Uses;

/**
 * {@code /unsubscribe/TOKEN}, the address in the header of every refusable mail. A GET shows the page and changes nothing, because link
 * scanners open every link. The POST of RFC 8058 comes from the reader's mail program, with the body {@code List-Unsubscribe=One-Click}
 * and neither session nor anti-forgery token: the token in the address is all it needs, and it acts at once.
 */
@WebServlet("/unsubscribe/*")
@Uses(Purpose.RIGHTS)
public class UnsubscribeServlet extends HttpServlet {

    @Inject transient Unsubscribing unsubscribing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.getRequestDispatcher("/unsubscribe?token=" + URLEncoder.encode(token(request), StandardCharsets.UTF_8))
                .forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"One-Click".equals(request.getParameter("List-Unsubscribe"))) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, "Nothing was changed. Open the link in a browser instead.");
        } else if (unsubscribing.stop(token(request))) {
            answer(response, HttpServletResponse.SC_OK, "You are unsubscribed.");
        } else {
            answer(response, HttpServletResponse.SC_NOT_FOUND, "We do not know this link.");
        }
    }

    private static String token(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }

    private static void answer(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(words);
    }
}
