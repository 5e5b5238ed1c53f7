package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.disclosure.Gift;
import portal.disclosure.Ground;
import portal.disclosure.NoticeView;
import portal.disclosure.Recipient;
import portal.platform.Refusal;
import portal.platform.faces.Messages;

/** What was given to whom outside, and the answers that are open. */
@Named
@RequestScoped
public class StaffDisclosuresPage {

    private static final String HERE = "/staff/disclosures?faces-redirect=true";

    @Inject DisclosureRoom room;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private List<NoticeView> open;
    private List<Recipient> recipients;
    private Set<DataClass> openable;
    private String customer;
    private String recipient;
    private List<DataClass> classes = new ArrayList<>();
    private Ground ground;
    private String how;

    @PostConstruct
    void load() {
        open = room.unanswered();
        recipients = room.recipients();
        openable = room.classes();
    }

    public String record() {
        if (customer == null || customer.isBlank()) {
            throw Refusal.at("customer", "staff_disclosures.nobody");
        }
        if (recipient == null) {
            throw Refusal.at("recipient", "staff_disclosures.recipient_missing");
        }
        if (classes.isEmpty()) {
            throw Refusal.at("classes", "staff_disclosures.classes_missing");
        }
        if (ground == null) {
            throw Refusal.at("ground", "staff_disclosures.ground_missing");
        }
        room.record(customer, new Gift(recipient, Set.copyOf(classes), ground, how));
        messages.after("staff_disclosures.recorded");
        return HERE;
    }

    /** The notice whose button was pressed. */
    public String answered() {
        room.answered(request.getParameter("notice"));
        messages.after("staff_disclosures.noted");
        return HERE;
    }

    public List<NoticeView> getOpen() {
        return open;
    }

    public List<Recipient> getRecipients() {
        return recipients;
    }

    public Set<DataClass> getOpenable() {
        return openable;
    }

    public Ground[] getGrounds() {
        return Ground.values();
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public List<DataClass> getClasses() {
        return classes;
    }

    public void setClasses(List<DataClass> classes) {
        this.classes = classes;
    }

    public Ground getGround() {
        return ground;
    }

    public void setGround(Ground ground) {
        this.ground = ground;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
