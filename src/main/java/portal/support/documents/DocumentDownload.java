package portal.support.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Reference;
import portal.security.CurrentUser;

/** Hands a document to its owner; to anybody else there is none. */
@WebServlet("/account/document/download")
@Uses(Purpose.SUPPORT)
public class DocumentDownload extends HttpServlet {

    @Inject transient CurrentUser user;
    @Inject transient Documents documents;

    @Override
    protected void doGet(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        String reference = Reference.of(asked.getParameter("ref"));
        long customer = user.customer();
        Attachment.send(documents.get(customer, reference), documents.content(customer, reference), answer);
    }
}
