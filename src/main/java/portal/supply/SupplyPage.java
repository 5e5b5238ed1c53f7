package portal.supply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.customer.DetailRows;
import portal.security.CurrentUser;

/** What a customer is supplied with and how it is paid: every stored value, explained. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class SupplyPage {

    @Inject CurrentUser user;
    @Inject SupplyDetails supply;
    @Inject DetailRows rows;

    private List<DetailRows.Group> groups;

    @PostConstruct
    void load() {
        groups = rows.of(supply.details(user.customer()));
    }

    public List<DetailRows.Group> getGroups() {
        return groups;
    }
}
