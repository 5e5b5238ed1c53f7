package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.audit.Actor;
import portal.customer.Person;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.products.Places;
import portal.products.ProductDesk;
import portal.products.ProductFacts;
import portal.products.Products;

/** The product that the demo's customer has registered, as she would have done it herself. */
@ApplicationScoped
class DemoProducts {

    private static final int MONTHS_AGO = 14;

    @Inject Products products;
    @Inject ProductDesk desk;
    @Inject Places places;
    @Inject Operator operator;
    @Inject Clock clock;

    /** Once; a start that was cut off may have done it already. */
    void register(Person customer) {
        if (operator.flag("features.products") && products.of(customer.id()).isEmpty()) {
            String place = places.usual(customer.id(), places.known(customer.id()));
            desk.register(customer.id(), new ProductFacts("Heat pump Weir 7", desk.serial(desk.example()),
                    clock.today().minusMonths(MONTHS_AGO), place, "2.4.1"), Actor.customer(customer.subjectKey()));
        }
    }
}
