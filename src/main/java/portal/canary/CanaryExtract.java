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

    static final String COUNTRY = "GB";
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
        String name = marks.phrase("name");
        files.put("customers", List.of("customer,name,country,language,date_of_birth,preferred_channel,special_need,given_name,family_name",
                line(customer, name, COUNTRY, "en", marks.birth(), "email", marks.phrase("need"), name.substring(0, name.indexOf(' ')),
                        name.substring(name.indexOf(' ') + 1))));
        files.put("contact_points", List.of("customer,kind,contact,line1,line2,town,region,postal_code,country",
                line(customer, "postal", "", marks.phrase("street"), marks.phrase("flat"), "Millbrook", marks.phrase("region"), "BW1 4QS", COUNTRY),
                line(customer, "phone", marks.phone("phone"), "", "", "", "", "", COUNTRY), line(customer, "mobile", marks.phone("mobile"), "", "", "", "", "", COUNTRY),
                line(customer, "fax", marks.phone("fax"), "", "", "", "", "", COUNTRY)));
        files.put("identity_numbers", List.of("customer,kind,number,provider,purpose,collected",
                line(customer, "passport", marks.number("passport"), "Canary", "security", clock.today())));
        files.put("premises", List.of("premises,line1,town,country,postal_code", line(meter, "1 Canary Row", "Millbrook", COUNTRY, "BW1 4QS")));
        files.put("service_accounts", List.of("account,customer,premises,currency,balance,balance_date,opened,budget_bill,credit_info,credit_source,credit_date,paperless",
                line(account, customer, meter, "GBP", "0.00", clock.today(), month, "30.00", marks.phrase("credit"), marks.phrase("agency"), month, "yes")));
        files.put("agreements", List.of("agreement,account,signed,valid_from,prepay,tariff,valid_to",
                line(marks.number("agreement"), account, month, month, "no", marks.phrase("tariff"), month.plusYears(1))));
        files.put("meters", List.of("meter,usage_point,account,fuel,installed", line(meter, meter, account, "electricity", month)));
        files.put("usage", List.of("usage_point,period_start,period_end,amount,cost,quality",
                line(meter, month, month.plusMonths(1), "298.000", "71.52", "read")));
        files.put("reads", List.of("usage_point,flow,start,interval,amounts", line(meter, "delivered", month + "T00:00:00Z", "3600", "0.312 0.305e 0.298")));
        String bill = marks.number("bill");
        files.put("bills", List.of("bill,account,period_start,period_end,issued,due,amount,electricity,gas,water,standing_charge,tax", line(bill, account, month,
                month.plusMonths(1), month.plusMonths(1), month.plusMonths(1).plusDays(14), "71.52", "40.00", "10.00", "10.00", "8.00", "3.52")));
        files.put("bill_lines", List.of("bill,line,kind,description,amount,quantity,unit", line(bill, "1", "usage_fee", marks.phrase("billed"), "71.52", "298.000", "kWh")));
        files.put("payments", List.of("payment,account,paid,amount,method,card_brand,card_last4",
                line(marks.number("payment"), account, month.plusMonths(2), "71.52", "card", "Visa", "1881")));
        files.put("orders", List.of("order,customer,ordered,status,ship_name,line1,town,country,contact", line(marks.number("order"), customer, clock.today(),
                "delivered", marks.phrase("recipient"), marks.phrase("doorstep"), "Millbrook", COUNTRY, marks.phone("courier"))));
        files.put("order_lines", List.of("order,line,item,quantity,amount", line(marks.number("order"), "1", marks.phrase("item"), "1", "9.90")));
        return files;
    }

    private static String line(Object... values) {
        return String.join(",", Arrays.stream(values).map(String::valueOf).toList());
    }
}
