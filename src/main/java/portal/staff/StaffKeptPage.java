package portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.supply.AccountNumber;
import portal.supply.KeptBooks;

/** Books of people who were erased. What was found stands in the answer to that one POST and nowhere else. */
@Named
@RequestScoped
public class StaffKeptPage {

    @Inject KeptRoom room;

    private String account;
    private KeptBooks.Books books;

    public void open() {
        books = room.open(account);
    }

    /** Null before something was looked for. */
    public KeptBooks.Books getBooks() {
        return books;
    }

    public int getLongest() {
        return AccountNumber.MAX;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
