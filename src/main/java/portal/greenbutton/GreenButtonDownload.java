package portal.greenbutton;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.NotFound;
import portal.security.CurrentUser;
import portal.supply.Fuel;
import portal.supply.usage.DownloadSpan;
import portal.supply.usage.Span;

/** Hands the customer who is signed in their Green Button files: {@code usage.xml} of some days and {@code customer.xml}. */
@WebServlet({"/account/usage/usage.xml", "/account/usage/customer.xml"})
@Uses(Purpose.RIGHTS)
public class GreenButtonDownload extends HttpServlet {

    @Inject CurrentUser user;
    @Inject GreenButton greenButton;

    @Override
    protected void doGet(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        try {
            long customer = user.customer();
            if (asked.getServletPath().endsWith("/customer.xml")) {
                attach(answer, "customer.xml");
                greenButton.writeCustomer(customer, answer.getOutputStream());
            } else {
                Span span = DownloadSpan.of(asked.getParameter("from"), asked.getParameter("to"));
                Fuel fuel = Arrays.stream(Fuel.values()).filter(one -> one.getCode().equals(asked.getParameter("fuel"))).findFirst().orElse(null);
                attach(answer, "usage.xml");
                greenButton.writeUsage(customer, fuel, span, answer.getOutputStream());
            }
        } catch (NotFound nothing) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void attach(HttpServletResponse answer, String name) {
        answer.setContentType("application/xml");
        answer.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("X-Content-Type-Options", "nosniff");
    }
}
