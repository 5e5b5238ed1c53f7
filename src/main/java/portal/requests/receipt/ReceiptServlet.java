package portal.requests.receipt;

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

/** {@code /receipt/NUMBER}: a receipt as a file. It names nobody, and its number cannot be guessed. */
@WebServlet("/receipt/*")
@Uses(Purpose.RIGHTS)
public class ReceiptServlet extends HttpServlet {

    @Inject transient Receipts receipts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String number = Reference.of(path == null ? "" : path.substring(1));
        String words = receipts.find(number).orElseThrow(NotFound::new);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"erasure-receipt-" + number + ".txt\"");
        response.getWriter().write(words);
    }
}
