package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Messages;
import portal.security.CurrentUser;

/** Takes part in research, or not. Nothing is filled in that the person has not told us. */
@Named
@RequestScoped
@Uses(Purpose.RESEARCH)
public class ResearchPage {

    private static final String BACK = "/account/details?faces-redirect=true";

    @Inject CurrentUser user;
    @Inject CustomerRecords records;
    @Inject ResearchDesk desk;
    @Inject Messages messages;

    private CustomerView customer;
    private int seen;
    private String occupation;
    private String place;

    @PostConstruct
    void load() {
        customer = records.get(user.customer());
        occupation = customer.occupation().value();
        place = customer.placeOfUse().value();
    }

    public String save() {
        boolean changed = desk.say(user.customer(), seen, new Research(true, occupation, place), user.actor());
        messages.after(changed ? "details_research.done" : "details.unchanged");
        return BACK;
    }

    public String refuse() {
        desk.refuse(user.customer(), user.actor());
        messages.after("details_research.wiped");
        return BACK;
    }

    /** Whether the person takes part. */
    public boolean isAllowed() {
        return customer.research().value();
    }

    public int getLongestOccupation() {
        return Research.MAX_OCCUPATION;
    }

    public int getLongestPlace() {
        return Research.MAX_PLACE;
    }

    public int getVersion() {
        return customer.version();
    }

    public void setVersion(int version) {
        seen = version;
    }

    public String getOccupation() {
        return occupation;
    }

    public void setOccupation(String occupation) {
        this.occupation = occupation;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
