package portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import portal.platform.Clock;
import portal.platform.Operator;

/** Whatever became of a file on its way, each of its lines is read or named in the report, and nothing else happens. */
class HostileExtractTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<String> HOSTILE = List.of("\"", "\"\"", ",", "\n", "\r", "\r\n", "\u0000", "\uFEFF", "=1+1", "-0.001", "1e999999999", "NaN",
            "99999999999999999999", "2999-12-31", "0000-00-00", "2026-02-30", "🦊", "\u202E", "x".repeat(9000), "'; DROP TABLE bill;--", "4111 1111 1111 1111");
    private static final int FILES = ExtractFile.values().length;
    private static Path folder;

    private static final Layout LAYOUT = layout();
    private static final SupplyLayout SUPPLIES = supplies();
    private static final OrderLayout ORDERS = orders();

    private static OrderLayout orders() {
        OrderLayout orders = new OrderLayout();
        orders.operator = LAYOUT.operator;
        orders.clock = LAYOUT.clock;
        return orders;
    }

    private static SupplyLayout supplies() {
        SupplyLayout supplies = new SupplyLayout();
        supplies.operator = LAYOUT.operator;
        supplies.clock = LAYOUT.clock;
        return supplies;
    }

    private static Layout layout() {
        Layout layout = new Layout();
        layout.operator = new Operator() {
            @Override
            public String currency() {
                return "GBP";
            }

            @Override
            public String country() {
                return "GB";
            }
        };
        layout.clock = new Clock() {
            @Override
            public Instant now() {
                return TODAY.atStartOfDay(zone()).toInstant();
            }

            @Override
            public ZoneId zone() {
                return ZoneId.of("Europe/London");
            }
        };
        return layout;
    }

    @BeforeContainer
    static void an_extract() throws IOException {
        folder = Files.createTempDirectory("extract");
        new DemoExtract().write(folder, TODAY, 3, 2);
    }

    @AfterContainer
    static void away() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static Function<Fields, ?> parser(ExtractFile file) {
        return switch (file) {
            case CUSTOMERS -> LAYOUT::customer;
            case CONTACT_POINTS -> LAYOUT::contact;
            case IDENTITY_NUMBERS -> LAYOUT::identity;
            case PREMISES -> LAYOUT::premises;
            case SERVICE_ACCOUNTS -> SUPPLIES::account;
            case HOLDERS -> SUPPLIES::holder;
            case AGREEMENTS -> SUPPLIES::agreement;
            case BILL_LINES -> SUPPLIES::billLine;
            case METERS -> LAYOUT::meter;
            case USAGE -> LAYOUT::usage;
            case READS -> LAYOUT::reads;
            case BILLS -> LAYOUT::bill;
            case PAYMENTS -> LAYOUT::payment;
            case ORDERS -> ORDERS::order;
            case ORDER_LINES -> ORDERS::line;
        };
    }

    /** Lines read, and lines named as bad. */
    private record Outcome(long rows, long problems, long lines) {
    }

    /** Null when the file as a whole was refused. */
    private static Outcome read(ExtractFile file, byte[] content) throws IOException {
        Path alone = Files.createTempDirectory(folder, "one");
        Files.write(alone.resolve(file.fileName()), content);
        long rows = 0;
        long problems = 0;
        try (LineReader<?> reader = reader(alone, file)) {
            for (Batch<?> batch = reader.next(); !batch.isEmpty(); batch = reader.next()) {
                assertThat(batch.rows().size()).isLessThanOrEqualTo(LineReader.BATCH);
                assertThat(batch.problems()).allSatisfy(problem -> {
                    assertThat(problem.reason()).startsWith("import.");
                    assertThat(problem.line()).isGreaterThan(1);
                    assertThat(problem.column() == null || file.columns().contains(problem.column())).isTrue();
                });
                rows += batch.rows().size();
                problems += batch.problems().size();
            }
            return new Outcome(rows, problems, reader.read());
        } catch (BadLine notThisFile) {
            assertThat(notThisFile.reason()).startsWith("import.");
            return null;
        } finally {
            Files.delete(alone.resolve(file.fileName()));
            Files.delete(alone);
        }
    }

    private static <T> LineReader<T> reader(Path alone, ExtractFile file) throws IOException {
        @SuppressWarnings("unchecked")
        Function<Fields, T> parser = (Function<Fields, T>) parser(file);
        return new LineReader<>(alone, file, parser, String::valueOf);
    }

    private static byte[] good(ExtractFile file) throws IOException {
        return Files.readAllBytes(folder.resolve(file.fileName()));
    }

    @Property(tries = 300)
    void a_file_that_was_damaged_on_its_way_is_accounted_for_line_by_line(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        ExtractFile file = ExtractFile.values()[random.nextInt(FILES)];
        byte[] content = good(file);
        for (int i = random.nextInt(4); i >= 0; i--) {
            content = damaged(content, random);
        }
        Outcome outcome = read(file, content);
        if (outcome != null) {
            assertThat(outcome.rows() + outcome.problems()).isEqualTo(outcome.lines());
        }
    }

    private static byte[] damaged(byte[] content, Random random) {
        int at = random.nextInt(content.length + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (random.nextInt(5)) {
            case 0 -> out.write(content, 0, at);
            case 1 -> {
                byte[] noise = new byte[1 + random.nextInt(20)];
                random.nextBytes(noise);
                out.write(content, 0, at);
                out.writeBytes(noise);
                out.write(content, at, content.length - at);
            }
            case 2 -> {
                out.write(content, 0, at);
                out.writeBytes(HOSTILE.get(random.nextInt(HOSTILE.size())).getBytes(StandardCharsets.UTF_8));
                out.write(content, at, content.length - at);
            }
            case 3 -> {
                int to = at + random.nextInt(content.length - at + 1);
                out.write(content, 0, to);
                out.write(content, at, content.length - at);
            }
            default -> {
                out.write(content, 0, at);
                int behind = Math.min(content.length, at + random.nextInt(40));
                out.write(content, behind, content.length - behind);
            }
        }
        return out.size() == 0 ? new byte[] {'\n'} : out.toByteArray();
    }

    @Example
    void every_line_of_a_good_extract_is_read() throws IOException {
        for (ExtractFile file : ExtractFile.values()) {
            Outcome outcome = read(file, good(file));
            assertThat(outcome).as(file.fileName()).isEqualTo(new Outcome(outcome.lines(), 0, outcome.lines()));
        }
    }

    @Example
    void a_line_of_ten_megabytes_costs_itself() throws IOException {
        byte[] line = "C9,Ada,GB,en,,,\n".getBytes(StandardCharsets.UTF_8);
        byte[] content = ("customer,name,country,language,date_of_birth,preferred_channel,special_need\n" + "C8," + "x".repeat(10 << 20) + ",GB,en,,,\n")
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(content);
        all.writeBytes(line);
        assertThat(read(ExtractFile.CUSTOMERS, all.toByteArray())).isEqualTo(new Outcome(1, 1, 2));
    }

    @Example
    void what_has_not_happened_yet_and_what_cannot_be_is_named() throws IOException {
        assertThat(read(ExtractFile.BILLS, lines("bill,account,period_start,period_end,issued,due,amount", "B1,A1,2026-10-01,2026-11-01,2026-11-23,2026-12-07,10.00",
                "B2,A1,2026-11-01,2026-10-01,2026-11-03,2026-11-17,10.00", "B3,A1,2026-10-01,2026-11-01,2026-11-03,2026-11-17,-10.00")))
                .as("a credit note is a bill below zero").isEqualTo(new Outcome(1, 2, 3));
        assertThat(read(ExtractFile.PAYMENTS, lines("payment,account,paid,amount,method", "P1,A1,2099-01-01,10.00,cash"))).isEqualTo(new Outcome(0, 1, 1));
        assertThat(read(ExtractFile.CUSTOMERS, lines("customer,name,country,language,date_of_birth", "C1,Ada,GB,en,2030-01-01")))
                .isEqualTo(new Outcome(0, 1, 1));
    }

    private static byte[] lines(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
