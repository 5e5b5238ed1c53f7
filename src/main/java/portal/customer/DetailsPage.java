package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.security.CurrentUser;

/** Every stored value about the person, with where it came from, why it is held, until when, and what its owner can do about it. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class DetailsPage {

    @Inject CurrentUser user;
    @Inject CustomerDetails details;
    @Inject DetailRows rows;
    @Inject StillRight stillRight;

    private List<DetailRows.Group> groups;
    private boolean due;
    private boolean returned;

    @PostConstruct
    void load() {
        List<DetailGroup> held = details.of(user.customer());
        groups = rows.of(held);
        due = stillRight.isDue(held);
        returned = held.stream().flatMap(group -> group.details().stream()).anyMatch(detail -> detail.key().equals(PersonDetails.RETURNED));
    }

    public List<DetailRows.Group> getGroups() {
        return groups;
    }

    /** Whether mail to the person comes back. */
    public boolean isReturned() {
        return returned;
    }

    /** Whether the ways to reach the person are to be looked at again. */
    public boolean isDue() {
        return due;
    }
}
