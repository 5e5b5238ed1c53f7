package portal.preferences;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.platform.faces.Messages;
import portal.security.CurrentUser;

/** Which mails I want. The boxes are plain inputs named {@code topic}, because their number comes from the pack. */
@Named
@RequestScoped
public class PreferencesPage {

    private static final String AGAIN = "/account/preferences?faces-redirect=true";

    @Inject Preferences preferences;
    @Inject CurrentUser user;
    @Inject Messages messages;
    @Inject @RequestParameterValuesMap Map<String, String[]> parameters;

    private List<TopicChoice> choices;

    @PostConstruct
    void load() {
        choices = preferences.of(user.customer());
    }

    public String save() {
        String[] ticked = parameters.get("topic");
        boolean mailed = preferences.choose(user.customer(), ticked == null ? Set.of() : Set.copyOf(List.of(ticked)), user.actor());
        messages.after(mailed ? "preferences.saved_confirm" : "preferences.saved");
        return AGAIN;
    }

    public String sendAgain() {
        preferences.askToConfirm(user.customer());
        messages.after("preferences.sent_again");
        return AGAIN;
    }

    public List<TopicChoice> getChoices() {
        return choices;
    }

    public boolean isWaiting() {
        return choices.stream().anyMatch(TopicChoice::isPending);
    }

    public List<ChoiceView> getHistory() {
        return preferences.history(user.customer());
    }
}
