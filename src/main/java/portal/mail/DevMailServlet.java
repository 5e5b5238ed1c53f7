package portal.mail;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Settings;
import portal.platform.faces.Framed;

/**
 * The demo's mailbox for programs ({@code /dev/mail.json}; with the header {@code To} only what went to that address, which then stands in no
 * URL), and one mail as a mail program shows it ({@code /dev/mail.html?ref=}).
 */
@WebServlet({"/dev/mail.json", "/dev/mail.html"})
@Uses(Purpose.SERVICE)
public class DevMailServlet extends HttpServlet {

    @Inject Settings settings;
    @Inject DemoMailbox mailbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.demo()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getServletPath().endsWith(".json")) {
            answer(response, "application/json", json(request.getHeader("To")));
        } else {
            html(request.getParameter("ref"), response);
        }
    }

    private void html(String reference, HttpServletResponse response) throws IOException {
        Optional<DemoMail> mail = mailbox.newest().stream().filter(one -> one.reference().equals(reference)).findFirst();
        if (mail.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            Framed.mail(mail.get().html(), response);
        }
    }

    private static void answer(HttpServletResponse response, String type, String body) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(body);
    }

    private String json(String to) {
        JsonArrayBuilder mails = Json.createArrayBuilder();
        for (DemoMail mail : mailbox.newest()) {
            if (to != null && !to.equals(mail.to())) {
                continue;
            }
            JsonObjectBuilder headers = Json.createObjectBuilder();
            mail.headers().forEach(headers::add);
            mails.add(Json.createObjectBuilder().add("reference", mail.reference()).add("at", mail.at().toString()).add("to", mail.to())
                    .add("subject", mail.subject()).add("text", mail.text()).add("html", mail.html()).add("headers", headers));
        }
        return mails.build().toString();
    }
}
