package portal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** That something was given away stays as proof without its person, and everybody who got it is told to erase it too. */
@ApplicationScoped
class DisclosureErasure implements ErasureStep {

    @Inject DisclosureBook book;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Disclosure.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.anonymised(DataClass.DISCLOSURE, book.countOf(customer)));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return List.of(ErasureLine.anonymised(DataClass.DISCLOSURE, book.forget(customer)));
    }
}
