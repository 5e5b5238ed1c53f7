package portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.Purpose;

/**
 * A customer, masked; what is revealed stands in the answer to that one POST and nowhere else, so that going back to the address, or
 * sending it to somebody, reveals nothing.
 */
@Named
@RequestScoped
public class StaffCustomerPage {

    @Inject CustomerDesk desk;
    @Inject ExternalContext browser;

    private CustomerFile file;
    private DataClass[] classes = {};
    private Purpose purpose;
    private String reason;

    /** Before the page is written: unless something was revealed, a masked view, which is a look of its own. */
    public void load() {
        if (file == null) {
            file = desk.open(browser.getRequestParameterMap().get("ref"));
        }
    }

    public void reveal() {
        Set<DataClass> wanted = classes.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(classes));
        file = desk.reveal(browser.getRequestParameterMap().get("ref"), new Look(wanted, purpose, reason));
        classes = new DataClass[0];
        purpose = null;
        reason = null;
    }

    /** Whether the form stands there. While a POST is being read nothing is loaded yet and the form must take what was typed. */
    public boolean isRevealable() {
        return file == null || !file.masked().isEmpty();
    }

    public CustomerFile getFile() {
        return file;
    }

    public List<DataClass> getOpenable() {
        return desk.openable();
    }

    public List<Purpose> getPurposes() {
        return Look.PURPOSES;
    }

    public int getLongestReason() {
        return Look.LONGEST_REASON;
    }

    public DataClass[] getClasses() {
        return classes.clone();
    }

    public void setClasses(DataClass[] classes) {
        this.classes = classes.clone();
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
