package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.security.CurrentUser;

/** Adds something that is missing, and lists what was added. The address may say which value it is about, never what it says. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class SupplementPage {

    @Inject CurrentUser user;
    @Inject Supplements supplements;
    @Inject Messages messages;
    @Inject Show show;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private List<SupplementView> items;
    private SupplementView item;
    private String about;
    private String heading;
    private String body;

    @PostConstruct
    void load() {
        items = supplements.of(user.customer());
        String reference = parameters.get("ref");
        item = reference == null ? null : items.stream().filter(one -> one.reference().equals(Reference.of(reference))).findFirst()
                .orElseThrow(NotFound::new);
        String asked = parameters.getOrDefault("about", "");
        about = asked.matches("[A-Z][A-Z_]{0,29}") && show.has("field." + asked) ? asked : SupplementView.RECORD;
    }

    public String add() {
        supplements.add(user.customer(), SupplementView.Kind.MISSING, about, heading, body, user.actor());
        messages.after("supplement.done");
        return "/account/supplement?faces-redirect=true";
    }

    public String remove() {
        supplements.remove(user.customer(), item.reference(), user.actor());
        messages.after("supplement.removed");
        return "/account/supplement?faces-redirect=true";
    }

    public List<SupplementView> getItems() {
        return items;
    }

    /** The one that the address names, null when it names none. */
    public SupplementView getItem() {
        return item;
    }

    public String getAbout() {
        return about;
    }

    /** Whether it is about one value, not about the record as a whole. */
    public boolean isAboutValue() {
        return !about.equals(SupplementView.RECORD);
    }

    public int getLongestHeading() {
        return Supplement.MAX_HEADING;
    }

    public int getLongestBody() {
        return Supplement.MAX_BODY;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
