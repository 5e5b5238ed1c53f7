package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.HashSet;
import java.util.Set;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Clock;
import portal.platform.faces.ClosedSign;
import portal.platform.faces.Headers;

/**
 * Tells the container, at every request, who is asking.
 *
 * <p>The container's own form mechanism loses people when a node dies; here the HTTP session carries a {@link SignedIn}, and whichever
 * node gets the request reads it. A session that was ended elsewhere, or is twelve hours old, is thrown away. Whoever is not signed in
 * and asks for a page behind a door is sent to the door that belongs to it and comes back afterwards.
 */
@ApplicationScoped
@Uses(Purpose.SECURITY)
public class Door implements HttpAuthenticationMechanism {

    @Inject Sessions sessions;
    @Inject Headers headers;
    @Inject ClosedSign sign;
    @Inject Clock clock;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (sign.hangs(request)) {
            sign.show(request, response);
            return AuthenticationStatus.SEND_FAILURE;
        }
        SignedIn who = signedIn(request);
        if (who != null) {
            request.setAttribute(SignedIn.ATTRIBUTE, who);
            return context.notifyContainerAboutLogin(String.valueOf(who.account()), groups(who));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        headers.tell(request, response);
        // A relative address: whatever host the request claims to be for, the browser stays where it is.
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", signInAddress(request));
        return AuthenticationStatus.SEND_FAILURE;
    }

    private SignedIn signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn who)) {
            return null;
        }
        if (isOpen(session, who)) {
            return who;
        }
        session.invalidate();
        return null;
    }

    private boolean isOpen(HttpSession session, SignedIn who) {
        long now = clock.now().toEpochMilli();
        long endings = sessions.endings();
        if (session.getAttribute(SessionCheck.ATTRIBUTE) instanceof SessionCheck check) {
            return check.isRecent(now, endings) || (sessions.isOpen(who.session()) && noted(check, now, endings));
        }
        SessionCheck check = new SessionCheck();
        session.setAttribute(SessionCheck.ATTRIBUTE, check);
        return sessions.isOpen(who.session()) && noted(check, now, endings);
    }

    private static boolean noted(SessionCheck check, long now, long endings) {
        check.done(now, endings);
        return true;
    }

    private static Set<String> groups(SignedIn who) {
        Set<String> groups = new HashSet<>(Set.of(who.kind().name()));
        who.roles().forEach(role -> groups.add(role.name()));
        return groups;
    }

    private static String signInAddress(HttpServletRequest request) {
        String path = request.getRequestURI();
        AccountKind kind = path.startsWith(AccountKind.STAFF.home()) ? AccountKind.STAFF : AccountKind.CUSTOMER;
        String asked = "GET".equals(request.getMethod()) && request.getQueryString() != null ? path + "?" + request.getQueryString() : path;
        String next = Next.of(asked, kind);
        boolean expired = request.getRequestedSessionId() != null;
        String query = (next.equals(kind.home()) ? "" : "next=" + Next.encoded(next)) + (expired ? "&expired=true" : "");
        return kind.signInPage() + (query.isEmpty() ? "" : "?" + query.replaceFirst("^&", ""));
    }
}
