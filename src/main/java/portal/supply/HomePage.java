package portal.supply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.customer.CustomerRecords;
import portal.customer.Waiting;
import portal.customer.WaitingItem;
import portal.security.CurrentUser;

/** What do I owe, what did I use, what is waiting. */
@Named
@RequestScoped
public class HomePage {

    @Inject CurrentUser user;
    @Inject Supply supply;
    @Inject CustomerRecords records;
    @Inject @Any Instance<Waiting> features;

    private String name;
    private HomeView home;
    private List<WaitingItem> waiting;

    @PostConstruct
    void load() {
        long customer = user.customer();
        name = records.nameOf(customer);
        home = supply.home(customer);
        waiting = features.stream().flatMap(feature -> feature.of(customer).stream()).toList();
    }

    public String getName() {
        return name;
    }

    public HomeView getView() {
        return home;
    }

    public List<WaitingItem> getWaiting() {
        return waiting;
    }
}
