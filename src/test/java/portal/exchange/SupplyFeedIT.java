package portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.customer.PostalAddress;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.supply.BillingIntake;
import portal.supply.Fuel;
import portal.supply.HolderRole;
import portal.supply.HouseholdIntake;
import portal.supply.ImportedAccount;
import portal.supply.ImportedHolder;
import portal.supply.ImportedMeter;
import portal.supply.ImportedPremises;
import portal.supply.ImportedUsage;
import portal.supply.Paper;
import portal.supply.Quality;
import portal.supply.Scopes;
import portal.supply.SupplyIntake;
import portal.supply.readings.MeterReadings;
import portal.supply.readings.ReadingView;
import portal.supply.readings.Register;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.QueryCount;

/** What customers say about their accounts reaches the billing system and stays. */
@ExtendWith(ArquillianExtension.class)
class SupplyFeedIT {

    @Inject GivenPerson given;
    @Inject SupplyIntake intake;
    @Inject HouseholdIntake household;
    @Inject BillingIntake billing;
    @Inject Paper paper;
    @Inject MeterReadings readings;
    @Inject ExportChanges export;
    @Inject ChangeFeed feed;
    @Inject QueryCount queries;
    @Inject Clock clock;

    private final String n = Reference.random();
    private GivenPerson.Marked maria;
    private Actor self;
    private Instant night;
    private LocalDate today;

    @BeforeEach
    void an_account_with_a_meter() {
        maria = given.registered();
        self = Actor.customer(maria.subjectKey());
        today = clock.today();
        night = clock.now();
        intake.takePremises(List.of(new ImportedPremises("P" + n, new PostalAddress("12 Quay Street", null, "Brightwater", null, "BW1 4QS", "GB"))));
        extract(false);
        intake.takeMeters(List.of(new ImportedMeter("S" + n, "U" + n, n, Fuel.ELECTRICITY, today.minusYears(3))));
        billing.takeUsage(List.of(usage(today.minusDays(90), today.minusDays(60)), usage(today.minusDays(60), today.minusDays(30))));
    }

    private static ImportedUsage usage(String point, LocalDate from, LocalDate end, Quality quality) {
        return new ImportedUsage(point, from, end, 300_000, 7152, quality);
    }

    private ImportedUsage usage(LocalDate from, LocalDate end) {
        return usage("U" + n, from, end, Quality.READ);
    }

    private void extract(boolean paperless) {
        intake.takeAccounts(List.of(new ImportedAccount(n, maria.number(), "P" + n, "GBP", 0, today, today.minusYears(3), null, null, null, paperless)), night);
    }

    private List<String> told() throws IOException {
        Path folder = Files.createTempDirectory("feed");
        export.run(List.of(folder.toString()));
        return Files.readAllLines(folder.resolve("changes.csv")).stream().filter(line -> line.contains("," + maria.number() + ",")).toList();
    }

    private boolean paperless() {
        return paper.of(maria.id()).get(0).paperless();
    }

    @Test
    void a_choice_of_paper_goes_out_and_survives_the_extracts_that_do_not_know_it() throws IOException {
        assertThat(paper.choose(maria.id(), List.of(n), self)).isTrue();
        assertThat(paper.choose(maria.id(), List.of(n), self)).as("the same again").isFalse();

        assertThat(told()).singleElement().asString().contains(",paperless,", ",yes,", "," + n + ",");
        night = night.plus(Duration.ofDays(1));
        extract(false);
        assertThat(paperless()).as("not taken yet").isTrue();

        night = night.plus(Duration.ofDays(1));
        feed.acknowledge(Long.parseLong(told().get(0).split(",")[0]), night);
        extract(false);
        assertThat(paperless()).as("the extract that took it").isTrue();
        assertThat(told()).isEmpty();

        night = night.plus(Duration.ofDays(1));
        extract(false);
        assertThat(paperless()).as("changed over there since").isFalse();
    }

    @Test
    void nobody_chooses_for_an_account_they_do_not_hold() {
        GivenPerson.Marked other = given.registered();

        assertThat(paper.choose(other.id(), List.of(n), Actor.customer(other.subjectKey()))).isFalse();
        assertThat(paperless()).isFalse();
    }

    @Test
    @Promise("CET-17")
    void a_reading_goes_out_with_meter_and_day() throws IOException {
        assertThat(readings.take(maria.id(), "S" + n, new Register(4_512_300), today.minusDays(10), false, self)).isEmpty();

        assertThat(told()).singleElement().asString().contains(",reading,", ",4512.3,").endsWith("," + n + ",S" + n + "," + today.minusDays(10));
        assertThat(readings.of(maria.id())).extracting(ReadingView::superseded).containsExactly(false);
        assertThat(queries.of(() -> {
            readings.meters(maria.id());
            readings.of(maria.id());
        })).isLessThanOrEqualTo(2);
    }

    @Test
    void three_times_the_usual_is_odd_and_a_counter_that_began_again_is_not() {
        readings.take(maria.id(), "S" + n, new Register(99_980_000), today.minusDays(10), false, self);

        assertThat(readings.take(maria.id(), "S" + n, new Register(280_000), today, false, self)).hasValueSatisfying(odd -> {
            assertThat(odd.words()).isEqualTo("readings.less");
        });
        assertThat(readings.take(maria.id(), "S" + n, new Register(80_000), today, false, self)).as("past its last number").isEmpty();
    }

    @Test
    void what_was_confirmed_is_taken_whatever_it_is() {
        readings.take(maria.id(), "S" + n, new Register(4_000_000), today.minusDays(10), false, self);
        assertThat(readings.take(maria.id(), "S" + n, new Register(5_000_000), today, false, self))
                .hasValueSatisfying(odd -> assertThat(odd).isEqualTo(new MeterReadings.Odd("readings.more", 10)));
        assertThat(readings.of(maria.id())).hasSize(1);

        assertThat(readings.take(maria.id(), "S" + n, new Register(5_000_000), today, true, self)).isEmpty();

        assertThat(readings.of(maria.id())).extracting(ReadingView::confirmed).containsExactly(true, false);
    }

    @Test
    void an_official_reading_takes_its_place() {
        readings.take(maria.id(), "S" + n, new Register(4_000_000), today.minusDays(10), false, self);
        billing.takeUsage(List.of(usage("U" + n, today.minusDays(30), today, Quality.ESTIMATED)));
        assertThat(readings.of(maria.id()).get(0).superseded()).as("an estimate does not").isFalse();

        billing.takeUsage(List.of(usage("U" + n, today.minusDays(30), today, Quality.READ)));

        assertThat(readings.of(maria.id()).get(0).superseded()).isTrue();
    }

    @Test
    void a_day_to_come_a_day_before_and_another_meter_are_refused() {
        GivenPerson.Marked other = given.registered();

        assertThatThrownBy(() -> readings.take(maria.id(), "S" + n, new Register(1), today.plusDays(1), true, self)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> readings.take(maria.id(), "S" + n, new Register(1), today.minusYears(4), true, self)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> readings.take(other.id(), "S" + n, new Register(1), today, true, self)).isInstanceOf(NotFound.class);
        assertThat(readings.of(other.id())).isEmpty();
    }

    @Test
    void each_of_a_household_sees_their_own_readings_only() {
        GivenPerson.Marked luis = given.registered();
        household.takeHolders(List.of(new ImportedHolder(n, luis.number(), HolderRole.JOINT, today.minusYears(1), null, Scopes.ALL)), night);
        readings.take(maria.id(), "S" + n, new Register(4_000_000), today.minusDays(10), false, self);

        assertThat(readings.of(luis.id())).isEmpty();
        assertThat(readings.meters(luis.id())).hasSize(1);
    }
}
