package portal.supply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import portal.census.Source;
import portal.customer.Origin;

/**
 * An account somebody holds, with everything that is stored about it.
 *
 * @param address     of the place, on one line
 * @param budgetMinor what is paid each month, null when bills follow the meter
 * @param paperless   null while nobody has said
 * @param credit      what an agency says about this very person, null for none
 */
record HeldAccount(long id, String number, HolderRole role, LocalDate since, LocalDate until, String address, String currency,
        Long budgetMinor, Boolean paperless, Source paperlessSource, Instant paperlessAt, CreditInfo credit, Origins origins,
        Set<Meter> meters, Set<Contract> contracts) {

    /** Where the tie, the budget bill, the choice about paper and the credit information came from. */
    record Origins(Origin tie, Origin budget, Origin paperless, Origin credit) {
    }

    /** A meter and when it was mounted. */
    record Meter(Fuel fuel, String serial, LocalDate installedOn) {
    }

    /** A contract that began while this person held the account. */
    record Contract(String number, LocalDate signedOn, LocalDate validFrom, LocalDate validTo, boolean prepay, String tariff, Origin origin) {
    }

    HeldAccount(long id, String number, HolderRole role, LocalDate since, LocalDate until, String address, String currency, Long budgetMinor,
            Boolean paperless, Source paperlessSource, Instant paperlessAt, CreditInfo credit, Origins origins) {
        this(id, number, role, since, until, address, currency, budgetMinor, paperless, paperlessSource, paperlessAt, credit, origins,
                new LinkedHashSet<>(), new LinkedHashSet<>());
    }
}
