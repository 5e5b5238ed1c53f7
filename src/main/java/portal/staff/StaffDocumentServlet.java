package portal.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import portal.support.documents.Attachment;

/** Hands a customer's document to whoever answers their case. */
@WebServlet("/staff/document")
public class StaffDocumentServlet extends HttpServlet {

    @Inject transient CaseRoom room;

    @Override
    protected void doGet(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        CaseRoom.Handed handed = room.document(asked.getParameter("ref"));
        Attachment.send(handed.document(), handed.content(), answer);
    }
}
