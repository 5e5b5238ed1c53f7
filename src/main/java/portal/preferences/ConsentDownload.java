package portal.preferences;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.NotFound;
import portal.security.CurrentUser;

/** Hands the customer who is signed in the records of everything they agreed to or refused, as in a copy. */
@WebServlet("/account/consents.json")
@Uses(Purpose.RIGHTS)
public class ConsentDownload extends HttpServlet {

    @Inject CurrentUser user;
    @Inject ConsentCopy consents;

    @Override
    protected void doGet(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        try {
            long customer = user.customer();
            answer.setContentType("application/json");
            answer.setHeader("Content-Disposition", "attachment; filename=\"consents.json\"");
            answer.setHeader("Cache-Control", "no-store");
            answer.setHeader("X-Content-Type-Options", "nosniff");
            consents.write(customer, answer.getOutputStream());
        } catch (NotFound nothing) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
