package portal.supply;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An account a customer holds, and the place it supplies. Public because a query makes it. */
public record SuppliedPlace(long account, String number, LocalDate since, String line1, String line2, String town, String region,
        String postalCode) {

    /** On one line. */
    public String address() {
        return Stream.of(line1, line2, town, region, postalCode).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
