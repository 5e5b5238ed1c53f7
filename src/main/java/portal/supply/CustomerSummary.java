package portal.supply;

import portal.customer.CustomerStatus;

/** A customer in a search result of the staff; town and account number null when there is none. Several accounts: the newest one. */
public record CustomerSummary(long id, String reference, String name, CustomerStatus status, String town, String accountNumber) {

    /** For {@code SELECT NEW}: where they are supplied is added later. */
    public CustomerSummary(long id, String reference, String name, CustomerStatus status) {
        this(id, reference, name, status, null, null);
    }

    public String shownAccount() {
        return accountNumber == null ? null : AccountNumber.shown(accountNumber);
    }

    CustomerSummary with(String anotherTown, String anotherAccount) {
        return new CustomerSummary(id, reference, name, status, anotherTown, anotherAccount);
    }
}
