package portal.requests.copy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.requests.MyRequests;
import portal.requests.RequestView;
import portal.security.CurrentUser;

/**
 * Hands a copy to its person, who typed the password within the last minutes; else it leads to the page that asks for it and then back
 * to the request.
 */
@WebServlet("/account/copy/download")
@Uses(Purpose.RIGHTS)
public class CopyDownload extends HttpServlet {

    @Inject CurrentUser user;
    @Inject MyRequests requests;
    @Inject CopySending sending;

    @Override
    protected void doGet(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        try {
            long customer = user.customer();
            RequestView request = requests.get(Reference.of(asked.getParameter("ref")), customer);
            if (!user.isFresh()) {
                answer.sendRedirect("/account/confirm-password?next=%2Faccount%2Frequests%2F" + request.reference());
                return;
            }
            sending.send(request.id(), customer, answer);
        } catch (NotFound nothing) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
