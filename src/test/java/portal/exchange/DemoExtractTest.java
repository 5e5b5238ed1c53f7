package portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoExtractTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir Path folder;

    private Path written(String name, long seed, int customers) {
        new DemoExtract().write(folder.resolve(name), TODAY, seed, customers);
        return folder.resolve(name);
    }

    @Test
    void the_same_seed_and_day_give_the_same_bytes() throws IOException {
        Path one = written("one", 7, 20);
        Path two = written("two", 7, 20);
        Path other = written("other", 8, 20);

        for (ExtractFile file : ExtractFile.values()) {
            assertThat(two.resolve(file.fileName())).hasSameBinaryContentAs(one.resolve(file.fileName()));
        }
        assertThat(two.resolve(Manifest.FILE)).hasSameBinaryContentAs(one.resolve(Manifest.FILE));
        assertThat(Files.mismatch(one.resolve("usage.csv"), other.resolve("usage.csv"))).isNotNegative();
    }

    @Test
    void more_customers_change_none_of_the_others() throws IOException {
        List<String> few = Files.readAllLines(written("few", 7, 5).resolve("customers.csv"));
        List<String> many = Files.readAllLines(written("many", 7, 30).resolve("customers.csv"));

        assertThat(many).startsWith(few.toArray(String[]::new));
    }

    @Test
    void the_first_customer_is_maria_lopez_with_all_fuels_and_three_years() throws IOException {
        Path extract = written("maria", 1, 3);

        assertThat(Files.readString(extract.resolve("customers.csv"))).contains("C000001,Maria Lopez,GB,en");
        assertThat(Files.readString(extract.resolve("premises.csv"))).contains("12 Quay Street,Brightwater,GB").contains("BW1 4QS");
        assertThat(Files.readAllLines(extract.resolve("usage.csv"))).filteredOn(line -> line.startsWith("UP44012286-")).hasSize(3 * 36);
        assertThat(Files.readAllLines(extract.resolve("bills.csv"))).filteredOn(line -> line.contains(",44012286,")).hasSize(36);
    }

    @Test
    void one_customer_has_nothing_and_one_has_fifteen_years() throws IOException {
        List<String> bills = Files.readAllLines(written("range", 1, 3).resolve("bills.csv"));

        assertThat(bills).filteredOn(line -> line.contains(",44013037,")).isEmpty();
        assertThat(bills).filteredOn(line -> line.contains(",44013074,")).hasSize(180);
    }

    @Test
    void the_hours_of_a_month_add_up_to_the_month_and_maria_sends_some_back() throws IOException {
        Path extract = written("hours", 1, 6);
        List<String> reads = Files.readAllLines(extract.resolve("reads.csv"));

        assertThat(sum(reads, "UP44012286-g,delivered,2026-07")).isEqualTo(Files.readAllLines(extract.resolve("usage.csv")).stream()
                .filter(line -> line.startsWith("UP44012286-g,2026-08-01")).map(line -> new BigDecimal(line.split(",")[3])).findFirst().orElseThrow());
        assertThat(reads).anyMatch(line -> line.startsWith("UP44012286-e,received,"))
                .anyMatch(line -> line.startsWith("UP44012286-e,delivered,2026-11-19")).noneMatch(line -> line.contains(",2026-11-20T"));
        assertThat(reads.stream().map(line -> line.substring(0, 10)).distinct()).hasSize(5);
    }

    /** August where Brightwater is: from 23:00 on the 31st of July in UTC. Nothing of August is missing. */
    private static BigDecimal sum(List<String> reads, String eve) {
        return reads.stream().filter(line -> line.startsWith(eve + "-31") || line.startsWith(eve.replace("-07", "-08")))
                .filter(line -> !line.contains("2026-08-31T")).flatMap(line -> Stream.of(line.split(",")[4].split(" ")))
                .map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void the_manifest_counts_the_lines_of_each_file() throws IOException {
        Path extract = written("counts", 1, 10);
        Manifest manifest = Manifest.read(extract);

        for (ExtractFile file : ExtractFile.values()) {
            assertThat(Files.readAllLines(extract.resolve(file.fileName())).size() - 1L).isEqualTo(manifest.lines().get(file));
        }
    }
}
