package portal.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** The registered products in the person's copy. What was registered before, corrected or removed is among the corrections. */
@ApplicationScoped
class ProductCopy implements CopySource {

    private static final List<String> COLUMNS = List.of("reference", "model", "serial_number", "bought_on", "place_of_use", "software_version", "source",
            "registered_at", "updated_at", "privacy_policy");

    @Inject Products products;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Product.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("products", COLUMNS, products.of(customer).stream().map(ProductCopy::row).toList()));
    }

    private static List<String> row(ProductView product) {
        return Arrays.asList(product.reference(), product.model(), product.serial(), product.boughtOn().toString(), product.place(), product.software(),
                product.source().name(), product.registeredAt().toString(), product.since().toString(), product.policy());
    }
}
