package portal.requests.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** Revokes every copy of the person: with its row a file loses its place, and is destroyed as soon as the erasure is done. */
@ApplicationScoped
@Transactional
class CopiesErasure implements ErasureStep {

    @Inject CopyPackages packages;
    @Inject CopyOrderRows orders;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(CopyPackage.class, CopyOrder.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.deleted(DataClass.REQUEST, packages.of(customer).size() + orders.of(customer).size()));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        List<CopyPackage> copies = packages.of(customer);
        copies.forEach(packages::remove);
        List<CopyOrder> wishes = orders.of(customer);
        wishes.forEach(orders::remove);
        return List.of(ErasureLine.deleted(DataClass.REQUEST, copies.size() + wishes.size()));
    }
}
