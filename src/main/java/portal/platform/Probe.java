package portal.platform;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * For a load balancer: {@code /live} says that the process answers, {@code /ready} that the start is done and the database is there
 * (503 otherwise). One word of text, nothing about the inside.
 */
@WebServlet({"/live", "/ready"})
public class Probe extends HttpServlet {

    private static final int SECONDS_FOR_THE_DATABASE = 2;

    @Resource(lookup = "java:app/jdbc/portal") transient DataSource database;
    @Inject transient Startup startup;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean well = request.getServletPath().equals("/live") || startup.done() && databaseAnswers();
        response.setStatus(well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(well ? "yes\n" : "no\n");
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS_FOR_THE_DATABASE);
        } catch (SQLException away) {
            return false;
        }
    }
}
