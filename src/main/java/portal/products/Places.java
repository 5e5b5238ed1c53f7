package portal.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.customer.CustomerRecords;
import portal.supply.SuppliedPlace;
import portal.supply.Supply;

/**
 * Where a product is likely to be used, so that nobody types an address we know. Who left the place blank the last time, or had it
 * forgotten, is offered a blank again: it serves research only.
 */
@ApplicationScoped
@Transactional
public class Places {

    @Inject Products products;
    @Inject Supply supply;
    @Inject CustomerRecords records;

    /** The places we supply, or where we send post when we supply none; each at most as long as may be stored. */
    public List<String> known(long customer) {
        List<String> supplied = supply.places(customer).stream().map(SuppliedPlace::address).toList();
        return (supplied.isEmpty() ? records.postal(customer).map(address -> String.join(", ", address.lines())).stream().toList() : supplied)
                .stream().filter(place -> place.length() <= ProductFacts.MAX_PLACE).distinct().toList();
    }

    /** That of the product registered last, or the first of the known ones; null for none. */
    public String usual(long customer, List<String> known) {
        List<ProductView> registered = products.of(customer);
        if (!registered.isEmpty()) {
            return registered.get(0).place();
        }
        return known.isEmpty() ? null : known.get(0);
    }
}
