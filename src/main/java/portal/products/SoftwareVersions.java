package portal.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portal.platform.Operator;

/** The newest software of each model, as the pack lists it: {@code products.software=Heat pump Weir 7:2.5.0, Boiler:1.10}. */
@ApplicationScoped
public class SoftwareVersions {

    @Inject Operator operator;

    /** The version that is newer than the one held; empty when none is, when nobody said which one is held, or the model is not listed. */
    public Optional<String> newer(String model, String held) {
        return operator.list("products.software").stream().map(entry -> entry.split("\\s*:\\s*", 2))
                .filter(entry -> held != null && entry[0].toLowerCase(Locale.ROOT).equals(model.strip().toLowerCase(Locale.ROOT)))
                .map(entry -> entry[1]).filter(newest -> isOlder(held, newest)).findFirst();
    }

    /** By numbers from left to right: 2.9 is older than 2.10, and 2 is no older than 2.0. */
    static boolean isOlder(String held, String newest) {
        List<BigInteger> ours = numbers(held);
        List<BigInteger> theirs = numbers(newest);
        for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
            int order = at(ours, i).compareTo(at(theirs, i));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }

    private static BigInteger at(List<BigInteger> numbers, int place) {
        return place < numbers.size() ? numbers.get(place) : BigInteger.ZERO;
    }

    private static List<BigInteger> numbers(String version) {
        return Arrays.stream(version.split("[^0-9]+")).filter(number -> !number.isEmpty()).map(BigInteger::new).toList();
    }
}
