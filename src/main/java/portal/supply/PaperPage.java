package portal.supply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Messages;
import portal.security.CurrentUser;

/** Chooses, account by account, whether bills come on paper. */
@Named
@RequestScoped
@Uses(Purpose.BILLING)
public class PaperPage {

    @Inject CurrentUser user;
    @Inject Paper paper;
    @Inject Messages messages;

    private List<Paper.Choice> choices;
    private String[] without;

    @PostConstruct
    void load() {
        choices = paper.of(user.customer());
        without = choices.stream().filter(Paper.Choice::paperless).map(Paper.Choice::number).toArray(String[]::new);
    }

    public String save() {
        boolean changed = paper.choose(user.customer(), List.of(without), user.actor());
        messages.after(changed ? "paper.saved" : "details.unchanged");
        return "/account/supply?faces-redirect=true";
    }

    public List<Paper.Choice> getChoices() {
        return choices;
    }

    public String[] getWithout() {
        return without.clone();
    }

    public void setWithout(String[] without) {
        this.without = without.clone();
    }
}
