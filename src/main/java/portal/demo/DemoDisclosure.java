package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import portal.audit.Actor;
import portal.census.DataClass;
import portal.customer.Person;
import portal.disclosure.DisclosureBook;
import portal.disclosure.Gift;
import portal.disclosure.Ground;

/** What the demo's customer finds under "Who gets my data": the printer of her bills got her address. */
@ApplicationScoped
class DemoDisclosure {

    @Inject DisclosureBook book;

    /** Once; a start that was cut off may have done it already. */
    void record(Person customer) {
        if (book.of(customer.id()).isEmpty()) {
            book.record(customer.id(), new Gift("print_house", Set.of(DataClass.IDENTITY, DataClass.CONTACT, DataClass.BILLING), Ground.SERVICE,
                    "Printing and posting the bills of the last quarter"), Actor.system("demo"));
        }
    }
}
