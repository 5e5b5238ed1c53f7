package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Operator;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.security.CurrentUser;

/** Are these still right? Yes, or a way to change them. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class RightPage {

    /** A way to reach the person, since when, and where it is changed. */
    public record Row(String label, String value, String since, String href) {
    }

    @Inject CurrentUser user;
    @Inject CustomerRecords records;
    @Inject StillRight stillRight;
    @Inject Operator operator;
    @Inject Messages messages;
    @Inject Show show;

    private List<Row> rows;
    private boolean stale;

    @PostConstruct
    void load() {
        CustomerView customer = records.get(user.customer());
        List<ContactView> old = stillRight.stale(customer.contacts(), customer.confirmedAt());
        stale = !old.isEmpty();
        rows = (stale ? old : customer.contacts()).stream().filter(point -> !point.isEmpty()).map(this::row).toList();
    }

    public String confirm() {
        stillRight.confirm(user.customer(), user.actor());
        messages.after("details_right.done", operator.number("correction.confirm.months"));
        return "/account/details?faces-redirect=true";
    }

    private Row row(ContactView point) {
        return new Row(show.words("field." + point.kind()), point.address() == null ? point.text() : String.join(", ", point.address().lines()),
                show.date(show.day(point.since())), PersonDetails.pageOf(point.kind()));
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether something has not been looked at for too long. */
    public boolean isStale() {
        return stale;
    }
}
