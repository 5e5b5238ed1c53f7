package portal.policy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import portal.census.Uses;

/** The privacy policy for computers: {@code /privacy-policy.json} is the one in force, {@code /privacy-policy.json/1.2} a version for good. */
@WebServlet({"/privacy-policy.json", "/privacy-policy.json/*"})
@Uses(nobodys = "published texts")
public class MachinePolicyServlet extends HttpServlet {

    @Inject transient MachinePolicy policy;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        policy.write(path == null || path.equals("/") ? null : path.substring(1), whole);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        whole.writeTo(response.getOutputStream());
    }
}
