package portal.supply.usage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much time a picture of usage covers; {@code usage.span.*} in the bundle. A year is twelve whole months. */
public enum SpanKind {
    DAY, WEEK, MONTH, YEAR, RANGE;

    /** As it stands in an address: {@code week}. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SpanKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.getCode().equals(code)).findFirst();
    }
}
