package portal.supply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.security.CurrentUser;

/** Bills and payments, newest first, a page at a time. */
@Named
@RequestScoped
public class BillsPage {

    /** Further back than any account goes. */
    private static final int LAST_PAGE = 1000;

    @Inject CurrentUser user;
    @Inject Supply supply;
    @Inject @ManagedProperty("#{param.page}") String page;
    @Inject @ManagedProperty("#{param.payments}") String payments;

    private Paged<BillRow> bills;
    private Paged<PaymentRow> paid;

    @PostConstruct
    void load() {
        bills = supply.bills(user.customer(), number(page));
        paid = supply.payments(user.customer(), number(payments));
    }

    /** What stands in an address is the first page when it is no number. */
    private static int number(String text) {
        int number = text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
        return Math.min(Math.max(number, 1), LAST_PAGE);
    }

    public Paged<BillRow> getBills() {
        return bills;
    }

    public Paged<PaymentRow> getPaid() {
        return paid;
    }
}
