package portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import portal.census.Purpose;
import portal.census.Uses;

/** Ends the session. Only by POST: a picture in a mail must not sign anybody out. */
@WebServlet("/sign-out")
@Uses(Purpose.SECURITY)
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient SignIn signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signIn.out();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/signed-out");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/");
    }
}
