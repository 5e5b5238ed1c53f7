package portal.exchange;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import portal.customer.PostalAddress;
import portal.supply.SupplyNews;

/** One line of the change feed, its values in the order of {@link #COLUMNS}; empty for absent. */
record ChangeLine(long seq, List<String> values) {

    static final List<String> COLUMNS = List.of("seq", "made_at", "kind", "customer", "field", "value", "line1", "line2", "town", "region",
            "postal_code", "country", "account", "meter", "on");

    static ChangeLine of(OutboundChange change, String customer, String value) {
        return line(change, customer, value, null, null, null, null, null, null, null, null, null);
    }

    static ChangeLine of(OutboundChange change, String customer, PostalAddress address) {
        return address == null ? of(change, customer, (String) null)
                : line(change, customer, null, address.line1(), address.line2(), address.town(), address.region(), address.postalCode(),
                        address.country(), null, null, null);
    }

    /** Something about an account. */
    static ChangeLine of(OutboundChange change, String customer, SupplyNews.Told told) {
        return line(change, customer, told.value(), null, null, null, null, null, null, change.account(), told.meter(),
                Objects.toString(told.on(), null));
    }

    private static ChangeLine line(OutboundChange change, String customer, String... rest) {
        Stream<Object> first = Stream.of(change.seq(), change.madeAt().truncatedTo(ChronoUnit.SECONDS),
                change.kind().name().toLowerCase(Locale.ROOT), customer,
                change.field() == null ? "" : change.field().name().toLowerCase(Locale.ROOT));
        return new ChangeLine(change.seq(), Stream.concat(first, Stream.of(rest)).map(value -> Objects.toString(value, "")).toList());
    }

    /** Values do not belong in logs. */
    @Override
    public String toString() {
        return "ChangeLine[" + seq + "]";
    }
}
