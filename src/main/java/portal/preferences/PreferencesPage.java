package portal.preferences;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Messages;
import portal.security.CurrentUser;

/** Which mails I want. The boxes are plain inputs named {@code topic}, because their number comes from the pack. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class PreferencesPage {

    private static final String AGAIN = "/account/preferences?faces-redirect=true";
    private static final int SHOWN = 50;

    @Inject Preferences preferences;
    @Inject DoubleOptIn confirmation;
    @Inject UndoChoice undo;
    @Inject CurrentUser user;
    @Inject Messages messages;
    @Inject @RequestParameterValuesMap Map<String, String[]> parameters;

    private List<TopicCard> cards;
    private boolean undoable;

    @PostConstruct
    void load() {
        cards = preferences.of(user.customer());
        undoable = undo.isPossible(user.customer());
    }

    public String save() {
        String[] ticked = parameters.get("topic");
        boolean mailed = preferences.choose(user.customer(), ticked == null ? Set.of() : Set.copyOf(List.of(ticked)), user.actor());
        messages.after(mailed ? "preferences.saved_confirm" : "preferences.saved");
        return AGAIN;
    }

    public String sendAgain() {
        confirmation.ask(user.customer());
        messages.after("preferences.sent_again");
        return AGAIN;
    }

    /** No to all that can be refused, with one press. */
    public String refuseAll() {
        preferences.refuseAll(user.customer(), ChoiceActor.SELF, null, user.actor());
        messages.after("preferences.saved_none");
        return AGAIN;
    }

    public String undo() {
        undo.undo(user.customer(), user.actor());
        messages.after("preferences.undone");
        return AGAIN;
    }

    public List<TopicCard> getCards() {
        return cards;
    }

    public boolean isWaiting() {
        return cards.stream().flatMap(card -> card.choices().stream()).anyMatch(TopicChoice::isPending);
    }

    /** Whether the browser asks not to be tracked and there is tracking to choose. */
    public boolean isAsksNotToBeTracked() {
        return cards.stream().anyMatch(card -> !card.topic().isMailed())
                && "1".equals(FacesContext.getCurrentInstance().getExternalContext().getRequestHeaderMap().get("Sec-GPC"));
    }

    public boolean isUndoable() {
        return undoable;
    }

    /** The newest ones; a copy of the data has all. */
    public List<ChoiceView> getHistory() {
        return preferences.history(user.customer()).stream().limit(SHOWN).toList();
    }
}
