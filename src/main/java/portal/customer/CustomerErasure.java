package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** Deletes the person, last of all, and leaves a keyed hash of the billing system's number so that no extract brings them back. */
@ApplicationScoped
@Transactional
public class CustomerErasure implements ErasureStep {

    private static final int LAST = 1000;

    @Inject Customers customers;
    @Inject ContactPoints contactPoints;
    @Inject Fingerprints fingerprints;
    @Inject Event<CustomerNews> news;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Customer.class, ContactPoint.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return customers.find(customer).map(found -> lines(contactPoints.of(customer).size())).orElse(List.of());
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        Optional<Customer> found = customers.find(customer);
        if (found.isEmpty()) {
            return List.of();
        }
        int contacts = contactPoints.removeAll(customer);
        String number = found.get().cisNumber();
        if (number != null) {
            customers.rememberErased(new ErasedNumber(fingerprints.ofCisNumber(number), at));
            news.fire(CustomerNews.of(CustomerNews.Kind.ERASED, found.get()));
        }
        customers.remove(found.get());
        return lines(contacts);
    }

    private static List<ErasureLine> lines(int contacts) {
        return List.of(ErasureLine.deleted(DataClass.IDENTITY, 1), ErasureLine.deleted(DataClass.CONTACT, contacts));
    }

    @Override
    public int order() {
        return LAST;
    }
}
