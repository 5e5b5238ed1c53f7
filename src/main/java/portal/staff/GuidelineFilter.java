package portal.staff;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import portal.policy.Acknowledgements;
import portal.policy.PolicyKind;
import portal.security.CurrentUser;

/** Whoever of the staff has not acknowledged the privacy guideline in force gets the page where they do, whatever they ask for (CET-25). */
public class GuidelineFilter extends HttpFilter {

    @Inject transient CurrentUser user;
    @Inject transient Acknowledgements acknowledgements;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (user.isStaff() && !isOpen(path) && !acknowledgements.isCurrent(user.subjectKey())) {
            response.sendRedirect(PolicyKind.STAFF.page());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The guideline itself, and the doors. */
    private static boolean isOpen(String path) {
        return path.equals(PolicyKind.STAFF.page()) || path.startsWith(PolicyKind.STAFF.page() + "/") || path.equals("/staff/sign-in")
                || path.startsWith("/staff/set-password");
    }
}
