package portal.supply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.census.Purpose;
import portal.census.Uses;
import portal.customer.CustomerRecords;
import portal.customer.Greeting;
import portal.security.CurrentUser;

/** What do I owe, what did I use, what is waiting. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class HomePage {

    @Inject CurrentUser user;
    @Inject Supply supply;
    @Inject CustomerRecords records;

    private Greeting greeting;
    private HomeView home;

    @PostConstruct
    void load() {
        long customer = user.customer();
        greeting = records.greeting(customer);
        home = supply.home(customer);
    }

    public Greeting getGreeting() {
        return greeting;
    }

    public HomeView getView() {
        return home;
    }
}
