package portal.products;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.platform.faces.TypedDate;
import portal.security.CurrentUser;

/** Registers a product; with a reference in the address, corrects that one or removes it. What we know is filled in. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class ProductPage {

    private static final String LIST = "/account/products?faces-redirect=true";

    @Inject CurrentUser user;
    @Inject Products products;
    @Inject ProductDesk desk;
    @Inject Places places;
    @Inject Operator operator;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private ProductView product;
    private List<String> known;
    private int seen;
    private String model;
    private String serial;
    private TypedDate bought = new TypedDate();
    private String place;
    private String software;

    @PostConstruct
    void load() {
        if (!operator.flag("features.products")) {
            throw new NotFound();
        }
        known = places.known(user.customer());
        if (parameters.get("ref") == null) {
            place = places.usual(user.customer(), known);
        } else {
            fill(products.get(user.customer(), Reference.of(parameters.get("ref"))));
        }
    }

    private void fill(ProductView held) {
        product = held;
        model = held.model();
        serial = held.serial();
        bought = TypedDate.of(held.boughtOn());
        place = held.place();
        software = held.software();
    }

    /** All mistakes are told at once. */
    public String save() {
        String what = messages.checked(() -> ProductFacts.model(model));
        Serial number = messages.checked(() -> desk.serial(serial));
        LocalDate day = messages.checked(() -> desk.bought(bought.date("bought", "product.bought.")));
        String where = messages.checked(() -> ProductFacts.place(place));
        String runs = messages.checked(() -> ProductFacts.software(software));
        if (messages.isFailed()) {
            return null;
        }
        ProductFacts facts = new ProductFacts(what, number, day, where, runs);
        if (product == null) {
            desk.register(user.customer(), facts, user.actor());
            messages.after("product.registered_now");
        } else {
            boolean different = desk.correct(user.customer(), product.reference(), seen, facts, user.actor());
            messages.after(different ? "product.corrected" : "details.unchanged");
        }
        return LIST;
    }

    public String remove() {
        products.remove(user.customer(), product.reference(), seen, user.actor());
        messages.after("product.removed");
        return LIST;
    }

    /** Whether a product that is registered is being corrected. */
    public boolean isHeld() {
        return product != null;
    }

    public List<String> getKnown() {
        return known;
    }

    /** A serial number as people find it on a label. */
    public String getExample() {
        return desk.example();
    }

    public int getVersion() {
        return product == null ? 0 : product.version();
    }

    public void setVersion(int version) {
        seen = version;
    }

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = model;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public TypedDate getBought() {
        return bought;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSoftware() {
        return software;
    }

    public void setSoftware(String software) {
        this.software = software;
    }
}
