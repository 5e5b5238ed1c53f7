package portal.vault;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The public keys for whoever wants to verify a copy or a receipt: the one in use first, then those of earlier years. */
@WebServlet("/.well-known/portal-signing-keys.pem")
public class SigningKeysServlet extends HttpServlet {

    @Inject transient Signing signing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/x-pem-file");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(signing.publicKeys());
    }
}
