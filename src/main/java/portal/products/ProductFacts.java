package portal.products;

import java.time.LocalDate;
import java.util.regex.Pattern;
import portal.customer.Text;
import portal.platform.Refusal;

/**
 * What a customer says about a product.
 *
 * @param place    where it is used; it serves research only, so null is as good
 * @param software version of the software that runs in it, null when its owner did not say
 */
public record ProductFacts(String model, Serial serial, LocalDate boughtOn, String place, String software) {

    public static final int MAX_SOFTWARE = 20;
    public static final int MAX_MODEL = 100;
    public static final int MAX_PLACE = 200;
    /** With a digit in it. */
    private static final Pattern VERSION = Pattern.compile("(?=.*[0-9])[A-Za-z0-9.+-]{1," + MAX_SOFTWARE + "}");
    /** Nothing that we sold is older; what is was mistyped. */
    private static final int OLDEST_YEARS = 60;

    public ProductFacts {
        model = model(model);
        place = place(place);
        software = software(software);
    }

    /** Of a product whose software nobody spoke of. */
    public ProductFacts(String model, Serial serial, LocalDate boughtOn, String place) {
        this(model, serial, boughtOn, place, null);
    }

    ProductFacts withoutPlace() {
        return new ProductFacts(model, serial, boughtOn, null, software);
    }

    /** Null for nothing. @throws Refusal when it is no version */
    static String software(String typed) {
        String version = typed == null ? "" : typed.strip();
        if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
            throw Refusal.at("software", "product.software_shape");
        }
        return version.isEmpty() ? null : version;
    }

    /** @throws Refusal when there is none, or it cannot be stored */
    static String model(String typed) {
        return Text.required("model", "product.model_missing", typed, MAX_MODEL);
    }

    /** Null for nothing. @throws Refusal when it cannot be stored */
    static String place(String typed) {
        return Text.optional("place", typed, MAX_PLACE);
    }

    /** @throws Refusal when nobody can have bought it on that day */
    static LocalDate bought(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Refusal.at("bought", "product.bought.later");
        }
        if (day.isBefore(today.minusYears(OLDEST_YEARS))) {
            throw Refusal.at("bought", "product.bought.long_ago", OLDEST_YEARS);
        }
        return day;
    }

    /** For the history of changes. The place is not in it: when it goes, it goes. */
    String words() {
        return model + ", " + serial.text() + ", " + boughtOn + (software == null ? "" : ", " + software);
    }

    /** Values do not belong in logs. */
    @Override
    public String toString() {
        return "ProductFacts[...]";
    }
}
