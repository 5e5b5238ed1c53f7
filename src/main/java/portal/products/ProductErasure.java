package portal.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** Registered products go with the person; whoever has the product next can register it. */
@ApplicationScoped
class ProductErasure implements ErasureStep {

    @Inject Products products;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Product.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.deleted(DataClass.PRODUCT, products.countOf(customer)));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return List.of(ErasureLine.deleted(DataClass.PRODUCT, products.forget(customer)));
    }
}
