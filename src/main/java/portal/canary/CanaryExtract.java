package portal.canary;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portal.platform.Clock;

/** What the billing system would hand over about a canary: one account with its books, so old that no law keeps them, and an order of today. */
final class CanaryExtract {

    private static final int YEARS_BACK = 15;

    private final Marks marks;
    private final Clock clock;

    CanaryExtract(Marks marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    /** Written into an empty folder. */
    void write(Path folder) throws IOException {
        StringBuilder manifest = new StringBuilder("layout=1\nextracted_at="
                + OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).toInstant() + "\n");
        for (Map.Entry<String, List<String>> file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey() + ".csv"), file.getValue());
            manifest.append(file.getKey()).append(".lines=").append(file.getValue().size() - 1).append('\n');
        }
        Files.writeString(folder.resolve("manifest.properties"), manifest);
    }

    /** With everything in it. */
    static void destroy(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private Map<String, List<String>> files() {
        LocalDate month = clock.today().withDayOfMonth(1).minusYears(YEARS_BACK);
        String customer = marks.number("customer");
        String account = marks.plainNumber("account");
        String meter = marks.number("meter");
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put("customers", List.of("customer,name,country,language,date_of_birth,preferred_channel,special_need",
                line(customer, marks.phrase("name"), "GB", "en", marks.birth(), "email", marks.phrase("need"))));
        files.put("contact_points", List.of("customer,kind,contact,line1,town,postal_code,country",
                line(customer, "postal", "", marks.phrase("street"), "Millbrook", "BW1 4QS", "GB")));
        files.put("identity_numbers", List.of("customer,kind,number,provider,purpose,collected",
                line(customer, "passport", marks.number("passport"), "Canary", "security", clock.today())));
        files.put("premises", List.of("premises,line1,town,country,postal_code", line(meter, "1 Canary Row", "Millbrook", "GB", "BW1 4QS")));
        files.put("service_accounts", List.of("account,customer,premises,currency,balance,balance_date,opened",
                line(account, customer, meter, "GBP", "0.00", clock.today(), month)));
        files.put("meters", List.of("meter,usage_point,account,fuel,installed", line(meter, meter, account, "electricity", month)));
        files.put("usage", List.of("usage_point,period_start,period_end,amount,cost,quality",
                line(meter, month, month.plusMonths(1), "298.000", "71.52", "read")));
        files.put("bills", List.of("bill,account,period_start,period_end,issued,due,amount", line(marks.number("bill"), account, month,
                month.plusMonths(1), month.plusMonths(1), month.plusMonths(1).plusDays(14), "71.52")));
        files.put("payments", List.of("payment,account,paid,amount,method",
                line(marks.number("payment"), account, month.plusMonths(2), "71.52", "transfer")));
        files.put("orders", List.of("order,customer,ordered,status,ship_name,line1,town,country", line(marks.number("order"), customer, clock.today(), "delivered",
                marks.phrase("recipient"), marks.phrase("doorstep"), "Millbrook", "GB")));
        return files;
    }

    private static String line(Object... values) {
        return String.join(",", Arrays.stream(values).map(String::valueOf).toList());
    }
}
