package portal.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import java.util.List;
import portal.census.Uses;

/**
 * The cookies that this portal sets, read from what the server was told to set, so that the page cannot say anything else. It is one: the
 * session's. Journeys compare every cookie that a browser was ever given with this page.
 */
@Named
@RequestScoped
@Uses(nobodys = "published texts")
public class CookiesPage {

    /**
     * A cookie.
     *
     * @param session whether it ends with the browser
     * @param idle    minutes without use after which it stands for nothing any more
     * @param closed  whether no script can read it
     */
    public record Told(String name, String path, boolean session, int idle, boolean closed) {
    }

    @Inject ServletContext server;

    public List<Told> getAll() {
        SessionCookieConfig cookie = server.getSessionCookieConfig();
        return List.of(new Told(cookie.getName(), cookie.getPath(), cookie.getMaxAge() < 0, server.getSessionTimeout(), cookie.isHttpOnly()));
    }
}
