package portal.staff;

import portal.customer.CustomerStatus;
import portal.customer.Person;
import portal.supply.CustomerSummary;

/** Somebody a search found: enough to tell them from the others, nothing to carry away. */
public record FoundCustomer(String reference, String name, String town, String account, CustomerStatus status) {

    static FoundCustomer of(CustomerSummary found) {
        return new FoundCustomer(found.reference(), Mask.name(found.name()), found.town(), Mask.number(found.accountNumber()),
                found.status());
    }

    static FoundCustomer of(Person person) {
        return new FoundCustomer(person.reference(), Mask.name(person.name()), null, null, person.status());
    }
}
