package bench;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The password hash alone: Argon2id, 19 MiB, two passes, one lane. */
@WebServlet("/hash")
public class HashServlet extends HttpServlet {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().write(ARGON2ID.hash("a password of some length", "sixteen bytes ok").getResult());
    }
}
