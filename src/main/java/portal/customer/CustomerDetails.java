package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/** What every feature stores about a person, read in one transaction. */
@ApplicationScoped
@Transactional
public class CustomerDetails {

    @Inject @Any Instance<DetailSource> sources;

    /** The groups of all features in their order, without those that hold nothing. */
    public List<DetailGroup> of(long customer) {
        return sources.stream().sorted(Comparator.comparingInt(DetailSource::order))
                .flatMap(source -> source.details(customer).stream()).filter(group -> !group.details().isEmpty()).toList();
    }
}
