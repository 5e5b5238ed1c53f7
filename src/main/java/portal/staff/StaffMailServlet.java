package portal.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import portal.platform.faces.Framed;

/** A kind of mail with made-up values as a mail program shows it. */
@WebServlet("/staff/mail-preview")
public class StaffMailServlet extends HttpServlet {

    @Inject transient MailRoom room;

    @Override
    protected void doGet(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        Framed.mail(room.kind(asked.getParameter("kind")).words().html(), answer);
    }
}
