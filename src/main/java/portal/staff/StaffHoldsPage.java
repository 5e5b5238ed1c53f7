package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import portal.census.DataClass;
import portal.customer.hold.HoldOrder;
import portal.customer.hold.HoldView;
import portal.platform.faces.Messages;
import portal.platform.faces.TypedDate;
import portal.supply.AccountNumber;

/** What has to stay for now although a rule or a request says otherwise. */
@Named
@RequestScoped
public class StaffHoldsPage {

    private static final String HERE = "/staff/holds?faces-redirect=true";

    @Inject HoldRoom room;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private List<HoldView> holds;
    private String customer;
    private String account;
    private DataClass dataClass;
    private final TypedDate until = new TypedDate();
    private String reason;

    @PostConstruct
    void load() {
        holds = room.good();
        customer = parameters.get("ref");
    }

    public String put() {
        LocalDate last = until.isEmpty() ? null : until.date("until", "case.day.");
        room.put(customer, new HoldOrder(AccountNumber.of(account), dataClass, reason, last));
        messages.after("staff_holds.done");
        return HERE;
    }

    /** The one whose button was pressed. */
    public String lift() {
        room.lift(parameters.get("hold"));
        messages.after("staff_holds.lifted");
        return HERE;
    }

    public List<HoldView> getHolds() {
        return holds;
    }

    public DataClass[] getAll() {
        return DataClass.values();
    }

    public int getLongestReason() {
        return HoldOrder.LONGEST_REASON;
    }

    public TypedDate getUntil() {
        return until;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public DataClass getDataClass() {
        return dataClass;
    }

    public void setDataClass(DataClass dataClass) {
        this.dataClass = dataClass;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
