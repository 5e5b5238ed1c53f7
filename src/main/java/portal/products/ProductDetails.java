package portal.products;

import java.util.List;
import portal.census.Census;
import portal.census.PersonalData;
import portal.customer.Detail;

/** The stored values of a product, each with the mark that says why it is held. The model is its heading. */
final class ProductDetails {

    private ProductDetails() {
    }

    static List<Detail> of(ProductView product) {
        return List.of(
                detail("product.serial", product.serial(), "serial", product),
                detail("product.bought", product.boughtOn(), "boughtOn", product),
                detail("product.software", product.software(), "software", product),
                detail("product.place", product.place(), "place", product),
                new Detail("product.registered", product.registeredAt(), mark("registeredAt"), null, null, null));
    }

    private static Detail detail(String key, Object value, String field, ProductView product) {
        return new Detail(key, value, mark(field), product.source(), product.since(), null);
    }

    private static PersonalData mark(String field) {
        return Census.mark(Product.class, field);
    }
}
