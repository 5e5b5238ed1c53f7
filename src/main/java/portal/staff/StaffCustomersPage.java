package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import portal.supply.Paged;

/** The search for a customer. It is a POST, and so never in an address, a history or a log, because what is typed is personal. */
@Named
@RequestScoped
public class StaffCustomersPage {

    private static final int LONGEST = 254;

    @Inject CustomerDesk desk;
    @Inject HttpServletRequest request;

    private String typed = "";
    private Paged<FoundCustomer> found;

    @PostConstruct
    void load() {
        typed = request.getMethod().equals("POST") ? parameter("q") : "";
        found = desk.find(typed, parameter("after"));
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip().substring(0, Math.min(LONGEST, value.strip().length()));
    }

    public String getTyped() {
        return typed;
    }

    public boolean isSearched() {
        return !typed.isEmpty();
    }

    public List<FoundCustomer> getRows() {
        return found.rows();
    }

    /** The reference from which the next page goes on, null when there is none. */
    public String getNext() {
        return !found.more() ? null : found.rows().get(found.rows().size() - 1).reference();
    }
}
