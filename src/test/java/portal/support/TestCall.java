package portal.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import portal.census.InUse;
import portal.census.Purpose;

/** A test that runs in the server comes by a request, but it is no page: it may look at all that it asks for. */
@WebFilter("/ArquillianServletRunnerEE9/*")
public class TestCall extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try (InUse all = InUse.of(Set.of(Purpose.values()))) {
            chain.doFilter(request, response);
        }
    }
}
