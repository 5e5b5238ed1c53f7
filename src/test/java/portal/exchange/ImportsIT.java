package portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.census.Source;
import portal.customer.CustomerIntake;
import portal.customer.CustomerRecords;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.security.Role;
import portal.staff.WorkDesk;
import portal.supply.Supply;
import portal.support.AtWork;

@ExtendWith(ArquillianExtension.class)
class ImportsIT {

    private static final int CUSTOMERS = 8;

    @Inject Imports imports;
    @Inject ImportDesk desk;
    @Inject ImportGreenButton greenButton;
    @Inject DemoExtract extract;
    @Inject CustomerIntake customers;
    @Inject CustomerRecords records;
    @Inject Supply supply;
    @Inject Clock clock;
    @Inject WorkDesk work;
    @Inject HttpServletRequest request;

    /** Replaces the letters of every number, so that tests do not meet each other's customers. */
    private final String prefix = Reference.random();
    private Path folder;

    @BeforeEach
    void an_extract_of_its_own() throws IOException {
        folder = Files.createTempDirectory("extract");
        extract.write(folder, clock.today(), 5, CUSTOMERS);
        for (ExtractFile file : ExtractFile.values()) {
            Path path = folder.resolve(file.fileName());
            Files.writeString(path, Files.readString(path).replaceAll("(?m)(^|,)(C0|PR0|UP|B0|P0|[EGW]24A|AG|R-|440)(?=\\d)", "$1" + prefix + "$2"));
        }
    }

    private long customer(int number) {
        String cis = prefix + "C00000" + number;
        return customers.find(List.of(cis)).get(cis);
    }

    @Test
    void everything_arrives_and_a_second_time_changes_nothing() {
        ImportView first = imports.importExtract(folder);
        int version = records.get(customer(1)).version();
        ImportView second = imports.importExtract(folder);

        assertThat(desk.problems(first.reference(), 10)).isEmpty();
        assertThat(first.linesDone()).isEqualTo(first.linesTotal()).isEqualTo(first.created());
        assertThat(second.unchanged()).isEqualTo(second.linesTotal());
        assertThat(records.get(customer(1)).version()).isEqualTo(version);
        assertThat(first.percent()).isEqualTo(100);
        assertThat(supply.latestBills(customer(1))).hasSize(12);
        assertThat(supply.home(customer(2)).usage()).isEmpty();
    }

    @Test
    void a_bad_line_costs_only_itself() throws IOException {
        Files.writeString(folder.resolve("bills.csv"), prefix + "B1,nobody,2026-01-01,2026-02-01,2026-02-03,2026-02-17,10.00,,,,,\n"
                + prefix + "B2," + prefix + "44012286,2026-01-01,2026-02-01,yesterday,2026-02-17,10.00,,,,,\n", StandardOpenOption.APPEND);

        ImportView view = imports.importExtract(folder);

        assertThat(view.state()).isEqualTo(ImportState.DONE);
        assertThat(view.created()).isEqualTo(view.linesTotal());
        assertThat(desk.problems(view.reference(), 10)).extracting(ProblemView::reason)
                .containsExactlyInAnyOrder("import.unknown_account", "import.bad_date", "import.other_count");
    }

    /** Whatever was half a record would be found as a change, or would stand in the way. */
    @Test
    void a_damaged_extract_leaves_nothing_half_done() throws IOException {
        Random random = new Random(7);
        Path damaged = Files.createTempDirectory("damaged");
        Files.copy(folder.resolve(Manifest.FILE), damaged.resolve(Manifest.FILE));
        for (ExtractFile file : ExtractFile.values()) {
            byte[] content = Files.readAllBytes(folder.resolve(file.fileName()));
            int behindHeader = Math.min(150, content.length / 2);
            for (int i = 0; i < 12; i++) {
                content[behindHeader + random.nextInt(content.length - behindHeader)] = (byte) random.nextInt(256);
            }
            Files.write(damaged.resolve(file.fileName()), content);
        }

        ImportView broken = imports.importExtract(damaged);
        ImportView whole = imports.importExtract(folder);
        ImportView again = imports.importExtract(folder);

        assertThat(broken.state()).isEqualTo(ImportState.DONE);
        assertThat(desk.problems(broken.reference(), 1000)).hasSizeGreaterThan(20)
                .allSatisfy(problem -> assertThat(problem.reason()).startsWith("import."));
        assertThat(whole.problems()).isZero();
        assertThat(whole.created()).isPositive();
        assertThat(again.unchanged()).isEqualTo(again.linesTotal());
    }

    @Test
    void a_missing_file_is_reported_and_the_others_are_taken() throws IOException {
        Files.delete(folder.resolve("payments.csv"));

        ImportView view = imports.importExtract(folder);

        assertThat(desk.problems(view.reference(), 10)).containsExactly(new ProblemView("payments.csv", 0, null, "import.no_file"));
        assertThat(supply.latestBills(customer(1))).isNotEmpty();
        assertThat(supply.latestPayments(customer(1))).isEmpty();
    }

    @Test
    void staff_read_what_was_not_taken_and_nobody_else_does() throws IOException {
        Files.delete(folder.resolve("payments.csv"));
        String run = imports.importExtract(folder).reference();

        AtWork.staff(request, Role.ADMIN);
        assertThat(work.imports()).extracting(ImportView::reference).contains(run);
        assertThat(work.problems(run)).extracting(ProblemView::file).containsExactly("payments.csv");
        assertThatThrownBy(() -> work.problems(Reference.random())).isInstanceOf(NotFound.class);
        AtWork.staff(request, Role.CUSTOMER_SUPPORT);
        assertThatThrownBy(() -> work.problems(run)).isInstanceOf(Refusal.class);
    }

    @Test
    void what_a_green_button_file_did_not_hold_is_in_a_report_too() throws IOException {
        Path noFeed = Files.writeString(Files.createTempFile("usage", ".xml"), "<html/>");
        assertThatThrownBy(() -> greenButton.run(List.of(noFeed.toString(), "nowhere"))).isInstanceOf(Refusal.class);
        imports.importExtract(folder);
        assertThatThrownBy(() -> greenButton.run(List.of(noFeed.toString(), electricity()))).isInstanceOf(Refusal.class);

        ImportView view = desk.newest(1).get(0);
        assertThat(view.isGreenButton()).isTrue();
        assertThat(view.state()).isEqualTo(ImportState.FAILED);
        assertThat(desk.problems(view.reference(), 10)).containsExactly(new ProblemView(ImportRun.GREEN_BUTTON, 0, null, "greenbutton.no_feed"));
    }

    private String electricity() throws IOException {
        return Files.readAllLines(folder.resolve("meters.csv")).stream().filter(line -> line.contains(",electricity,")).findFirst().orElseThrow()
                .split(",")[1];
    }

    @Test
    void a_correction_younger_than_the_extract_survives_it() {
        imports.importExtract(folder);
        records.keepDateOfBirth(customer(1), LocalDate.of(1999, 12, 31), Source.CUSTOMER);

        ImportView again = imports.importExtract(folder);

        assertThat(again.changed()).isZero();
        assertThat(records.get(customer(1)).dateOfBirth().value()).isEqualTo(LocalDate.of(1999, 12, 31));
    }

    @Test
    void a_folder_that_is_no_extract_is_refused() {
        assertThatThrownBy(() -> imports.importExtract(Path.of("/nowhere"))).isInstanceOf(Refusal.class).hasMessage("import.no_manifest");
    }
}
