package portal.supply.usage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.customer.CustomerIntake;
import portal.customer.Outcome;
import portal.customer.PostalAddress;
import portal.customer.Taken;
import portal.platform.Clock;
import portal.platform.Reference;
import portal.supply.Fuel;
import portal.supply.ImportedAccount;
import portal.supply.ImportedMeter;
import portal.supply.ImportedPremises;
import portal.supply.Quality;
import portal.supply.SupplyErasure;
import portal.supply.SupplyIntake;
import portal.support.GivenPerson;
import portal.support.Rows;

@ExtendWith(ArquillianExtension.class)
class ReadsIT {

    private static final int HOUR = 3600;

    @Inject GivenPerson given;
    @Inject CustomerIntake customers;
    @Inject SupplyIntake supply;
    @Inject SupplyErasure supplyErasure;
    @Inject ReadsIntake intake;
    @Inject ReadsCopy copy;
    @Inject ReadsErasure erasure;
    @Inject Rows rows;
    @Inject Clock clock;

    private final String number = Reference.random();
    private final String point = "U" + number;
    private LocalDate since;
    private long customer;

    @BeforeEach
    void somebody_who_holds_an_account_since_the_tenth() {
        GivenPerson.Marked person = given.registered();
        customer = person.id();
        since = clock.today().minusMonths(2).withDayOfMonth(10);
        supply.takePremises(List.of(new ImportedPremises("P" + number, new PostalAddress("1 Weir Lane", null, "Brightwater", null, "BW1 4QS", "GB"))));
        supply.takeAccounts(List.of(new ImportedAccount(number, person.number(), "P" + number, "GBP", 0, clock.today(), since, null)), clock.now());
        supply.takeMeters(List.of(new ImportedMeter("S" + number, point, number, Fuel.ELECTRICITY, since)));
    }

    private List<Reading> hours(LocalDate day, int count, long value, Quality quality) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(new Reading(day.atStartOfDay(clock.zone()).toEpochSecond() + (long) i * HOUR, HOUR, value + i, quality, 100L + i));
        }
        return readings;
    }

    private Taken take(Flow flow, List<Reading> readings) {
        return intake.takeReads(List.of(new ImportedReads(point, flow, readings)), clock.now()).get(0);
    }

    private List<List<String>> copied() {
        return copy.copy(customer).get(0).rows();
    }

    @Test
    void taking_the_same_twice_changes_nothing_and_a_reading_corrects_an_estimate() {
        assertThat(take(Flow.DELIVERED, hours(since, 3, 300, Quality.ESTIMATED)).outcome()).isEqualTo(Outcome.CREATED);
        assertThat(take(Flow.DELIVERED, hours(since, 3, 300, Quality.ESTIMATED)).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(take(Flow.DELIVERED, hours(since, 2, 400, Quality.READ)).outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(take(Flow.DELIVERED, hours(since, 3, 300, Quality.ESTIMATED)).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(copied()).extracting(row -> row.get(5)).containsExactly("0.400 0.401 0.302e");
    }

    @Test
    void each_direction_and_each_month_is_a_block_of_its_own() {
        LocalDate last = since.plusMonths(1).withDayOfMonth(1).minusDays(1);

        take(Flow.DELIVERED, hours(last, 48, 300, Quality.READ));
        take(Flow.RECEIVED, hours(last, 24, 50, Quality.READ));

        assertThat(rows.texts("SELECT COUNT(*) FROM interval_block b JOIN usage_point u ON u.id = b.usage_point_id WHERE u.number = ?", point))
                .containsExactly("3");
        assertThat(copied()).extracting(row -> row.get(2)).containsExactlyInAnyOrder("DELIVERED", "DELIVERED", "RECEIVED");
    }

    @Test
    void a_line_is_taken_whole_or_not_at_all() {
        take(Flow.DELIVERED, hours(since, 2, 300, Quality.READ));
        List<Reading> torn = List.of(hours(since.plusDays(1), 1, 1, Quality.READ).get(0));
        Reading half = new Reading(torn.get(0).start() - 86_400, HOUR / 2, 1, Quality.READ, null);

        assertThat(take(Flow.DELIVERED, List.of(half, torn.get(0))).problem()).isEqualTo("import.overlapping_reads");
        assertThat(intake.takeReads(List.of(new ImportedReads("nobody", Flow.DELIVERED, torn)), clock.now()).get(0).problem())
                .isEqualTo("import.unknown_usage_point");
        assertThat(take(Flow.DELIVERED, hours(clock.today().plusDays(3), 1, 1, Quality.READ)).problem()).isEqualTo("import.future_reads");
        assertThat(copied()).extracting(row -> row.get(5)).containsExactly("0.300 0.301");
    }

    @Test
    void nobody_sees_readings_of_before_they_held_the_account_or_of_another_customer() {
        take(Flow.DELIVERED, hours(since.minusDays(1), 48, 300, Quality.READ));

        assertThat(copied()).hasSize(1);
        assertThat(Instant.parse(copied().get(0).get(3))).isEqualTo(since.atStartOfDay(clock.zone()).toInstant());
        assertThat(copy.copy(given.registered().id()).get(0).rows()).isEmpty();
    }

    @Test
    void an_erasure_leaves_the_readings_at_the_premises_and_no_way_to_the_person() {
        take(Flow.DELIVERED, hours(since, 3, 300, Quality.READ));
        List<ErasureLine> preview = erasure.preview(customer);

        assertThat(preview).containsExactly(ErasureLine.anonymised(DataClass.USAGE, 1));
        assertThat(erasure.erase(customer, clock.now())).isEqualTo(preview);
        assertThat(erasure.order()).isLessThan(supplyErasure.order());
        supplyErasure.erase(customer, clock.now());
        assertThat(erasure.preview(customer)).isEmpty();
        assertThat(copied()).isEmpty();
        assertThat(rows.texts("SELECT COUNT(*) FROM interval_block b JOIN usage_point u ON u.id = b.usage_point_id WHERE u.number = ?", point))
                .containsExactly("1");
    }
}
