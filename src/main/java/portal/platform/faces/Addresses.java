package portal.platform.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Addresses that name a thing: {@code /account/requests/7KQ2M9XD4TBN} is the page /account/request with {@code ref=7KQ2M9XD4TBN}. One
 * line each. A page's file name is no address of its own.
 */
public class Addresses extends HttpFilter {

    /** Everything below the prefix, up to the next slash, is the parameter of the page. */
    record Address(String prefix, String page, String parameter) {
    }

    private static final List<Address> ADDRESSES = List.of(
            new Address("/account/requests/", "/account/request", "ref"),
            new Address("/account/delegated/", "/account/delegated", "ref"),
            new Address("/account/invitations/", "/account/invitation", "token"),
            new Address("/account/bills/", "/account/bill", "ref"),
            new Address("/account/products/", "/account/product", "ref"),
            new Address("/account/notices/", "/account/notice", "ref"),
            new Address("/account/orders/", "/account/order", "ref"),
            new Address("/account/cases/", "/account/case", "ref"),
            new Address("/account/documents/", "/account/document", "ref"),
            new Address("/account/surveys/", "/account/survey", "ref"),
            new Address("/draws/", "/draw", "ref"),
            new Address("/account/inbox/", "/account/inbox", "ref"),
            new Address("/staff/requests/", "/staff/request", "ref"),
            new Address("/staff/policies/", "/staff/policy", "ref"),
            new Address("/staff/cases/", "/staff/case", "ref"),
            new Address("/staff/campaigns/", "/staff/campaign", "ref"),
            new Address("/staff/surveys/", "/staff/survey", "ref"),
            new Address("/staff/conflicts/", "/staff/conflict", "ref"),
            new Address("/staff/customer/", "/staff/customer", "ref"),
            new Address("/staff/guideline/", "/staff/guideline", "version"),
            new Address("/staff/set-password/", "/staff/set-password", "token"),
            new Address("/privacy-policy/", "/privacy-policy", "version"),
            new Address("/terms/", "/terms", "version"),
            new Address("/cookies/", "/cookies", "version"),
            new Address("/verify-receipt/", "/verify-receipt", "ref"),
            new Address("/confirm-email/", "/confirm-email", "token"),
            new Address("/confirm/", "/confirm", "token"),
            new Address("/confirm-mails/", "/confirm-mails", "token"),
            new Address("/mailed-request/", "/mailed-request", "token"),
            new Address("/mailed-copy/", "/mailed-copy", "token"),
            new Address("/reset/", "/reset", "token"),
            new Address("/invite/", "/invite", "token"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<String> page = page(path);
        if (page.isPresent()) {
            request.getRequestDispatcher(page.get()).forward(request, response);
        } else if (request.getRequestURI().endsWith(".xhtml") && !request.getRequestURI().startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Where a path leads, or nothing when it is an address as it stands. */
    static Optional<String> page(String path) {
        for (Address address : ADDRESSES) {
            String rest = path.startsWith(address.prefix()) ? path.substring(address.prefix().length()) : "";
            if (!rest.isEmpty() && rest.length() <= 200 && rest.indexOf('/') < 0) {
                return Optional.of(address.page() + "?" + address.parameter() + "=" + URLEncoder.encode(rest, StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }
}
