package bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a page would cost if it were nothing but its bytes: PUT keeps them, GET writes them with the same headers. {@code ?session} makes
 * a bare session with a name and a role in it.
 */
@WebServlet("/bytes")
public class BareServlet extends HttpServlet {

    private static final AtomicReference<byte[]> BYTES = new AtomicReference<>(new byte[0]);

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BYTES.set(request.getInputStream().readAllBytes());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("session") != null) {
            request.getSession(true).setAttribute("name", "somebody");
            request.getSession().setAttribute("role", "CUSTOMER");
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(BYTES.get().length);
        response.getOutputStream().write(BYTES.get());
    }
}
