package portal.census;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A request reads about nobody until a page says what for. A servlet says it for all that it does, because no interceptor stands before it. */
public class UsesFilter extends HttpFilter {

    private final transient Map<String, Set<Purpose>> known = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try (InUse use = InUse.of(known.computeIfAbsent(request.getHttpServletMapping().getServletName(), this::purposes))) {
            chain.doFilter(request, response);
        }
    }

    private Set<Purpose> purposes(String servlet) {
        try {
            Uses uses = getServletContext().getClassLoader().loadClass(servlet).getAnnotation(Uses.class);
            return uses == null ? Set.of() : Set.of(uses.value());
        } catch (ClassNotFoundException namedOtherwise) {
            return Set.of();
        }
    }
}
