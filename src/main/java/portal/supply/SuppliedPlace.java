package portal.supply;

import java.time.LocalDate;

/** An account a customer holds, the place it supplies, and one meter there; serial and fuel are null where no meter is known. */
record SuppliedPlace(long account, String number, LocalDate since, String line1, String line2, String town, String region,
        String postalCode, Fuel fuel, String serial) {
}
