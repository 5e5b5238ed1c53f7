package portal.products;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.customer.Detail;
import portal.customer.DetailWords;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.security.CurrentUser;

/** What the customer registered, each value with the reason why it is held. Absent where the operator registers no products. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class ProductsPage {

    /** One value in words. */
    public record Row(String label, String value, String why, String keep) {
    }

    /** A product, where its values came from, the version of the policy that was in force then, and newer software if there is some, else null. */
    public record Item(String reference, String model, List<Row> rows, String told, String policy, String update) {
    }

    @Inject CurrentUser user;
    @Inject Products products;
    @Inject SoftwareVersions software;
    @Inject Operator operator;
    @Inject DetailWords words;
    @Inject Messages messages;
    @Inject Show show;

    private List<Item> items;
    private boolean placed;

    @PostConstruct
    void load() {
        if (!operator.flag("features.products")) {
            throw new NotFound();
        }
        List<ProductView> held = products.of(user.customer());
        items = held.stream().map(this::item).toList();
        placed = held.stream().anyMatch(product -> product.place() != null);
    }

    /** Takes out of every product where it is used. */
    public String forget() {
        products.forgetPlaces(user.customer(), user.actor());
        messages.after("products.forgotten");
        return "/account/products?faces-redirect=true";
    }

    private Item item(ProductView product) {
        return new Item(product.reference(), product.model(), ProductDetails.of(product).stream().map(this::row).toList(),
                show.words("products.told", words.source(product.source()), show.date(show.day(product.since()))), product.policy(),
                software.newer(product.model(), product.software()).map(newest -> show.words("products.update", newest)).orElse(null));
    }

    private Row row(Detail detail) {
        return new Row(words.label(detail.key()), words.value(detail.value()), words.why(detail.mark()), words.keep(detail.mark()));
    }

    public List<Item> getItems() {
        return items;
    }

    /** Whether it is known of any product where it is used. */
    public boolean isPlaced() {
        return placed;
    }
}
