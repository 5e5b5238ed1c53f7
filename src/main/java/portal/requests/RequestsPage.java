package portal.requests;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.security.CurrentUser;

/** Everything the customer asked about their data, newest first. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class RequestsPage {

    @Inject MyRequests requests;
    @Inject CurrentUser user;

    private List<RequestView> all;

    @PostConstruct
    void load() {
        all = requests.list(user.customer());
    }

    public List<RequestView> getAll() {
        return all;
    }
}
