package portal.supply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.census.Purpose;
import portal.census.Uses;
import portal.security.CurrentUser;

/** Bills and payments of a year or of the last twelve months, newest first, a page at a time. */
@Named
@RequestScoped
@Uses(Purpose.BILLING)
public class BillsPage {

    /** Further back than any account goes. */
    private static final int LAST_PAGE = 1000;

    @Inject CurrentUser user;
    @Inject Supply supply;
    @Inject @ManagedProperty("#{param.year}") String year;
    @Inject @ManagedProperty("#{param.page}") String page;
    @Inject @ManagedProperty("#{param.payments}") String payments;

    private BillBook book;
    private Paged<PaymentRow> paid;

    @PostConstruct
    void load() {
        Integer wanted = year != null && year.matches("[12]\\d{3}") ? Integer.valueOf(year) : null;
        book = supply.bills(user.customer(), wanted, number(page));
        paid = supply.payments(user.customer(), wanted, number(payments));
    }

    /** What stands in an address is the first page when it is no number. */
    private static int number(String text) {
        int number = text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
        return Math.min(Math.max(number, 1), LAST_PAGE);
    }

    public BillBook getBook() {
        return book;
    }

    public Paged<BillRow> getBills() {
        return book.bills();
    }

    public Paged<PaymentRow> getPaid() {
        return paid;
    }

    /** An address of this page with another page of bills or of payments. */
    public String link(String list, int page) {
        return "/account/bills?" + (book.year() == null ? "" : "year=" + book.year() + "&") + list + "=" + page + ("payments".equals(list) ? "#payments" : "");
    }

    /** Whether nothing was ever billed. */
    public boolean isNew() {
        return book.years().isEmpty();
    }
}
