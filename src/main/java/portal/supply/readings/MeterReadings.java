package portal.supply.readings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.CustomerRecords;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.supply.SupplyNews;

/**
 * Takes what customers read off their meters. A number that looks odd is asked about once and then taken: who stands before the meter
 * knows better than a computation. What a meter shows on a later day may be less when it went past its last number.
 */
@ApplicationScoped
@Transactional
public class MeterReadings implements SupplyNews.Source {

    /** A year is what is usual. */
    private static final int MONTHS_OF_USUAL = 13;
    private static final long ODD_TENTHS = 30;
    private static final int MOST_SHOWN = 50;

    @Inject ReadingRows rows;
    @Inject CustomerRecords customers;
    @Inject Audit audit;
    @Inject Event<SupplyNews> news;
    @Inject Clock clock;

    public List<MountedRegister> meters(long customer) {
        return rows.metersOf(customer, clock.today().minusMonths(MONTHS_OF_USUAL));
    }

    /** Newest first. */
    public List<ReadingView> of(long customer) {
        return rows.of(customer, MOST_SHOWN);
    }

    /**
     * Takes a reading, or asks about it: what comes back are words of the bundle and how many times as much as usual it would be, for one that
     * looks odd and was not confirmed.
     *
     * @throws NotFound when the meter is none of the customer's
     * @throws Refusal  when the day is in the future or before their time
     */
    public Optional<Odd> take(long customer, String serial, Register shows, LocalDate on, boolean confirmed, Actor actor) {
        MountedRegister meter = meters(customer).stream().filter(one -> one.serial().equals(serial)).findFirst().orElseThrow(NotFound::new);
        if (on.isAfter(clock.today())) {
            throw Refusal.at("on", "readings.on_future");
        }
        if (on.isBefore(meter.since())) {
            throw Refusal.at("on", "readings.on_before");
        }
        Optional<Odd> odd = odd(meter, shows, on);
        if (odd.isPresent() && !confirmed) {
            return odd;
        }
        CustomerReading reading = new CustomerReading(customer, meter, shows, on, odd.isPresent(), clock.now());
        rows.add(reading);
        news.fire(new SupplyNews(SupplyNews.Kind.READING, customer, meter.account(), reading.reference()));
        audit.record(new AuditEntry(actor, "reading.sent", customers.subjectKeyOf(customer), Set.of(DataClass.USAGE), Purpose.BILLING, null,
                reading.reference()));
        return Optional.empty();
    }

    /** Why a reading looks odd. @param times as much as usual, rounded; 0 when it shows less than before */
    public record Odd(String words, long times) {
    }

    private static Optional<Odd> odd(MountedRegister meter, Register shows, LocalDate on) {
        long tenths = meter.tenthsOfUsual(shows, on);
        boolean less = meter.lastMilli() != null && !on.isBefore(meter.lastOn()) && shows.isBefore(new Register(meter.lastMilli()));
        if (less && (tenths == 0 || tenths >= ODD_TENTHS)) {
            return Optional.of(new Odd("readings.less", 0));
        }
        return tenths >= ODD_TENTHS ? Optional.of(new Odd("readings.more", Math.round(tenths / 10.0))) : Optional.empty();
    }

    @Override
    public SupplyNews.Kind kind() {
        return SupplyNews.Kind.READING;
    }

    @Override
    public SupplyNews.Told tell(String account, String about) {
        return rows.told(about).map(row -> new SupplyNews.Told(new Register((Long) row[2]).words(), (String) row[0], (LocalDate) row[1]))
                .orElse(SupplyNews.Told.NOTHING);
    }
}
