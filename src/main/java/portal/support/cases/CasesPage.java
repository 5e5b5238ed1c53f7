package portal.support.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.security.CurrentUser;

/** The customer's cases, newest first. */
@Named
@RequestScoped
@Uses(Purpose.SUPPORT)
public class CasesPage {

    @Inject CurrentUser user;
    @Inject Cases cases;

    private List<CaseView> items;

    @PostConstruct
    void load() {
        items = cases.of(user.customer());
    }

    public List<CaseView> getItems() {
        return items;
    }
}
