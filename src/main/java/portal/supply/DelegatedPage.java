package portal.supply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.security.CurrentUser;

/** What somebody else lets this customer look at: bills, usage or both, and nothing about the person. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class DelegatedPage {

    @Inject CurrentUser user;
    @Inject Sharing sharing;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private Sharing.Shared view;

    @PostConstruct
    void load() {
        view = sharing.look(user.customer(), parameters.get("ref"));
    }

    public Sharing.Shared getView() {
        return view;
    }
}
