package portal.greenbutton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
import portal.platform.Refusal;
import portal.supply.Fuel;
import portal.supply.ImportedAccount;
import portal.supply.ImportedMeter;
import portal.supply.ImportedPremises;
import portal.supply.Quality;
import portal.supply.SupplyIntake;
import portal.supply.usage.DownloadSpan;
import portal.supply.usage.Flow;
import portal.supply.usage.ImportedReads;
import portal.supply.usage.Reading;
import portal.supply.usage.ReadsIntake;
import portal.supply.usage.UsageTape;
import portal.support.GivenPerson;

@ExtendWith(ArquillianExtension.class)
class GreenButtonIT {

    private static final int HOUR = 3600;

    @Inject GivenPerson given;
    @Inject SupplyIntake supply;
    @Inject ReadsIntake intake;
    @Inject UsageTape tape;
    @Inject GreenButton greenButton;
    @Inject GreenButtonImport imports;
    @Inject Clock clock;

    private GivenPerson.Marked person;
    private String point;
    private LocalDate day;
    private Path file;

    @BeforeEach
    void somebody_with_solar_panels() throws IOException {
        day = clock.today().withDayOfMonth(1).minusMonths(1);
        person = given.registered();
        point = supplied(person, Fuel.ELECTRICITY, "E");
        intake.takeReads(List.of(hours(point, Flow.DELIVERED, 300), hours(point, Flow.RECEIVED, 100)), clock.now());
        file = Files.createTempFile("usage", ".xml");
    }

    private String supplied(GivenPerson.Marked of, Fuel fuel, String letter) {
        String number = Reference.random();
        supply.takePremises(List.of(new ImportedPremises("P" + number, new PostalAddress("1 Weir Lane", null, "Brightwater", null, "BW1 4QS", "GB"))));
        supply.takeAccounts(List.of(new ImportedAccount(number, of.number(), "P" + number, "GBP", 0, clock.today(), day.minusYears(1), null)), clock.now());
        supply.takeMeters(List.of(new ImportedMeter(letter + number, letter + number, number, fuel, day.minusYears(1))));
        return letter + number;
    }

    private ImportedReads hours(String of, Flow flow, long value) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            if (i != 7) {
                readings.add(new Reading(day.atStartOfDay(clock.zone()).toEpochSecond() + (long) i * HOUR, HOUR, value + i,
                        i == 9 ? Quality.ESTIMATED : Quality.READ, 25 * value));
            }
        }
        return new ImportedReads(of, flow, readings);
    }

    private void export() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            greenButton.writeUsage(person.id(), null, DownloadSpan.of(day.toString(), clock.today().toString()), out);
        }
    }

    private List<String> heard(long customer) throws IOException {
        List<String> heard = new ArrayList<>();
        tape.play(customer, null, DownloadSpan.of(day.toString(), clock.today().toString()),
                month -> month.readings().forEach(reading -> heard.add(month.flow() + " " + reading)));
        return heard;
    }

    @Test
    void what_one_portal_exports_another_imports_to_the_same_values_and_only_once() throws IOException {
        GivenPerson.Marked other = given.registered();
        String otherPoint = supplied(other, Fuel.ELECTRICITY, "E");
        export();

        GreenButtonReport first = imports.importFile(file, List.of(otherPoint));
        GreenButtonReport second = imports.importFile(file, List.of(otherPoint));

        assertThat(first.problems()).isEmpty();
        assertThat(first.taken()).isEqualTo(94);
        assertThat(second.taken()).isZero();
        assertThat(second.unchanged()).isEqualTo(94);
        assertThat(heard(other.id())).hasSize(94).isEqualTo(heard(person.id()));
    }

    @Test
    void usage_names_nobody_and_the_customer_file_does() throws IOException {
        export();
        Path customer = Files.createTempFile("customer", ".xml");
        try (OutputStream out = Files.newOutputStream(customer)) {
            greenButton.writeCustomer(person.id(), out);
        }

        assertThat(Files.readString(file)).contains("IntervalReading").doesNotContain(person.name(), person.email(), person.number(),
                person.reference(), point);
        assertThat(Files.readString(customer)).contains(person.name(), person.email()).doesNotContain("IntervalReading", person.reference());
    }

    @Test
    void a_file_that_breaks_off_or_names_no_usage_point_of_ours_leaves_nothing() throws IOException {
        GivenPerson.Marked other = given.registered();
        String otherPoint = supplied(other, Fuel.ELECTRICITY, "E");
        export();
        Files.writeString(file, Files.readString(file).substring(0, 6000));

        assertThatThrownBy(() -> imports.importFile(file, List.of(otherPoint))).isInstanceOf(Refusal.class).hasMessage("greenbutton.not_xml");
        assertThatThrownBy(() -> imports.importFile(file, List.of("nobody"))).isInstanceOf(Refusal.class).hasMessage("greenbutton.unknown_point");
        assertThat(heard(other.id())).isEmpty();
    }

    @Test
    void readings_of_another_fuel_are_named_and_not_taken() throws IOException {
        String water = supplied(person, Fuel.WATER, "W");
        export();

        GreenButtonReport report = imports.importFile(file, List.of(water));

        assertThat(report.taken()).isZero();
        assertThat(report.notTaken()).isEqualTo(94);
        assertThat(report.problems()).extracting(GreenButtonReport.Problem::reason).containsOnly("greenbutton.no_point_given");
    }
}
