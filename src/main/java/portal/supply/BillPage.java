package portal.supply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.census.Purpose;
import portal.census.Uses;
import portal.security.CurrentUser;

/** One bill with its lines; somebody else's is not found. */
@Named
@RequestScoped
@Uses(Purpose.BILLING)
public class BillPage {

    @Inject CurrentUser user;
    @Inject Supply supply;
    @Inject @ManagedProperty("#{param.ref}") String ref;

    private BillView view;

    @PostConstruct
    void load() {
        view = supply.bill(user.customer(), ref == null ? "" : ref);
    }

    public BillView getView() {
        return view;
    }
}
