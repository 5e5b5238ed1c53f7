package portal.requests.copy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import portal.platform.Operator;
import portal.requests.MyRequests;
import portal.requests.RequestKind;
import portal.security.CurrentUser;

/** Asks for a copy of everything, or leads to the one that is being made. */
@Named
@RequestScoped
public class CopyPage {

    @Inject MyRequests requests;
    @Inject CurrentUser user;
    @Inject Operator operator;

    private String open;

    @PostConstruct
    void load() {
        open = requests.findOpen(RequestKind.COPY, user.customer()).map(request -> request.reference()).orElse(null);
    }

    public void ask() throws IOException {
        String reference = open == null ? requests.askForCopy(user.customer()) : open;
        FacesContext.getCurrentInstance().getExternalContext().redirect("/account/requests/" + reference);
    }

    /** Reference of the copy that is being made; null when none is. */
    public String getOpen() {
        return open;
    }

    /** How many days a copy can be fetched. */
    public int getDays() {
        return operator.number("copy.days");
    }
}
