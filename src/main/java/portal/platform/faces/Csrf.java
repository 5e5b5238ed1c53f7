package portal.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.primefaces.context.PrimeFacesContext;
import portal.platform.Token;

/**
 * The anti-forgery token: a secret of the session that every form carries. A visitor has no session and so no token; a visitor's forms
 * are guarded by {@link ForgeryFilter} alone.
 */
@RequestScoped
@Named
public class Csrf {

    /** The name of the hidden field. */
    static final String FIELD = "csrf";
    private static final String SECRET = "portal.csrf";

    @Inject HttpServletRequest request;

    /** The token of this session; null without a session. */
    public String getToken() {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return null;
        }
        if (session.getAttribute(SECRET) == null) {
            session.setAttribute(SECRET, Token.random().secret());
        }
        return (String) session.getAttribute(SECRET);
    }

    /** What PrimeFaces wants back from every form of the console; null on all other pages. */
    public String getNonce() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return ConsolePolicy.isConsole(faces) ? PrimeFacesContext.getCspState(faces).getNonce() : null;
    }

    /** Whether a request carries the token of its session, compared in constant time. */
    static boolean carried(HttpServletRequest request, HttpSession session) {
        Object secret = session.getAttribute(SECRET);
        String carried = request.getParameter(FIELD);
        return secret != null && carried != null && MessageDigest.isEqual(
                secret.toString().getBytes(StandardCharsets.UTF_8), carried.getBytes(StandardCharsets.UTF_8));
    }
}
