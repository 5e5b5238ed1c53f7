package portal.orders;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.security.CurrentUser;

/** The customer's orders, newest first. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class OrdersPage {

    @Inject CurrentUser user;
    @Inject Orders orders;

    private List<OrderView> items;

    @PostConstruct
    void load() {
        items = orders.of(user.customer());
    }

    public List<OrderView> getItems() {
        return items;
    }
}
