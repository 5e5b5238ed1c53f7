package portal.platform.faces;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends {@link Headers} with every answer, errors and styles too. What the door of the portal answers by itself never comes here. */
public class HeaderFilter extends HttpFilter {

    @Inject transient Headers headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        headers.tell(request, response);
        chain.doFilter(request, response);
    }
}
