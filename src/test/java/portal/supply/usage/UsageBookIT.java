package portal.supply.usage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.customer.PostalAddress;
import portal.platform.Clock;
import portal.platform.Reference;
import portal.supply.BillingIntake;
import portal.supply.Fuel;
import portal.supply.ImportedAccount;
import portal.supply.ImportedMeter;
import portal.supply.ImportedPremises;
import portal.supply.ImportedUsage;
import portal.supply.Quality;
import portal.supply.SupplyIntake;
import portal.support.GivenPerson;
import portal.support.QueryCount;

@ExtendWith(ArquillianExtension.class)
class UsageBookIT {

    private static final int HOUR = 3600;

    @Inject GivenPerson given;
    @Inject SupplyIntake supply;
    @Inject BillingIntake billing;
    @Inject ReadsIntake intake;
    @Inject UsageBook book;
    @Inject UsageTape tape;
    @Inject Clock clock;
    @Inject QueryCount count;

    private final String number = Reference.random();
    private LocalDate month;
    private long customer;

    @BeforeEach
    void electricity_by_the_hour_and_water_by_the_month() {
        GivenPerson.Marked person = given.registered();
        customer = person.id();
        month = clock.today().withDayOfMonth(1).minusMonths(1);
        LocalDate opened = month.minusYears(3);
        supply.takePremises(List.of(new ImportedPremises("P" + number, new PostalAddress("1 Weir Lane", null, "Brightwater", null, "BW1 4QS", "GB"))));
        supply.takeAccounts(List.of(new ImportedAccount(number, person.number(), "P" + number, "GBP", 0, clock.today(), opened, null)), clock.now());
        supply.takeMeters(List.of(new ImportedMeter("E" + number, "E" + number, number, Fuel.ELECTRICITY, opened),
                new ImportedMeter("W" + number, "W" + number, number, Fuel.WATER, opened)));
        billing.takeUsage(List.of(bill(month, 9_000), bill(month.minusYears(1), 12_000)));
        intake.takeReads(List.of(hours(Flow.DELIVERED, month, 500), hours(Flow.RECEIVED, month, 100),
                hours(Flow.DELIVERED, month.minusYears(1), 250)), clock.now());
    }

    private ImportedUsage bill(LocalDate from, long milli) {
        return new ImportedUsage("W" + number, from, from.plusMonths(1), milli, 2_000, Quality.READ);
    }

    private ImportedReads hours(Flow flow, LocalDate day, long value) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            readings.add(new Reading(day.atStartOfDay(clock.zone()).toEpochSecond() + (long) i * HOUR, HOUR, value, Quality.READ, value * 25));
        }
        return new ImportedReads("E" + number, flow, readings);
    }

    private UsagePicture picture(Fuel fuel, SpanKind kind) {
        return book.picture(customer, new UsageWish(fuel, kind, null, null));
    }

    @Test
    void a_meter_that_is_read_by_the_hour_shows_days_beside_the_year_before() {
        UsagePicture picture = picture(null, SpanKind.MONTH);

        assertThat(picture.fuels()).containsExactly(Fuel.ELECTRICITY, Fuel.WATER);
        assertThat(picture.fine()).isTrue();
        assertThat(picture.slices().get(0).total().amountMilli()).isEqualTo(12_000);
        assertThat(picture.slices().get(0).before().amountMilli()).isEqualTo(6_000);
        assertThat(picture.total().sentBackMilli()).isEqualTo(4_800);
        assertThat(picture.compared().total().minor(2)).isEqualTo(600);
        assertThat(picture.lastDay()).isEqualTo(month.plusDays(1));
    }

    @Test
    void a_meter_that_is_read_once_a_month_shows_its_bills_whatever_is_asked_for() {
        UsagePicture picture = picture(Fuel.WATER, SpanKind.DAY);

        assertThat(picture.fine()).isFalse();
        assertThat(picture.span().kind()).isEqualTo(SpanKind.YEAR);
        assertThat(picture.slices().get(11).total()).isEqualTo(new Total(9_000L, 2_000_000L, 0, false, false));
        assertThat(picture.slices().get(11).before().amountMilli()).isEqualTo(12_000);
    }

    @Test
    void a_picture_takes_two_queries_whatever_it_shows() {
        for (SpanKind kind : SpanKind.values()) {
            for (Fuel fuel : List.of(Fuel.ELECTRICITY, Fuel.WATER)) {
                assertThat(count.of(() -> picture(fuel, kind))).as(fuel + " " + kind).isEqualTo(2);
            }
        }
    }

    @Test
    void nobody_sees_the_usage_of_another_customer() throws IOException {
        long other = given.registered().id();
        List<MonthReadings> heard = new ArrayList<>();

        tape.play(other, null, Span.range(month.minusYears(2), clock.today()), heard::add);

        assertThat(heard).isEmpty();
        assertThat(book.picture(other, new UsageWish(Fuel.ELECTRICITY, SpanKind.YEAR, null, null)).fuels()).isEmpty();
    }

    @Test
    void the_tape_plays_every_reading_of_the_range_once_and_nothing_else() throws IOException {
        List<MonthReadings> heard = new ArrayList<>();

        tape.play(customer, null, Span.range(month.plusDays(1), clock.today()), heard::add);

        assertThat(heard).extracting(MonthReadings::flow).containsExactlyInAnyOrder(Flow.DELIVERED, Flow.RECEIVED);
        assertThat(heard).allMatch(one -> one.readings().size() == 24);
        heard.clear();
        tape.play(customer, null, Span.range(month.minusYears(2), clock.today()), heard::add);
        assertThat(heard).extracting(one -> one.point().charAt(0) + " " + one.readings().size())
                .containsExactlyInAnyOrder("E 48", "E 48", "E 48", "W 2");
    }
}
