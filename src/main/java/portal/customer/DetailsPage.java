package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.security.CurrentUser;

/** Every stored value about the person, with where it came from, why it is held, until when, and what its owner can do about it. */
@Named
@RequestScoped
public class DetailsPage {

    @Inject CurrentUser user;
    @Inject CustomerDetails details;
    @Inject DetailRows rows;

    private List<DetailRows.Group> groups;

    @PostConstruct
    void load() {
        groups = rows.of(details.of(user.customer()));
    }

    public List<DetailRows.Group> getGroups() {
        return groups;
    }
}
