package bench;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Years of one customer of the demo: bills and payments every month, readings every hour. */
final class History {

    private final String user;
    private final int years;

    History(String user, int years) {
        this.user = user;
        this.years = years;
    }

    /** Bills and payments as the demo has them, again and again further back; readings as the billing system would hand them over. */
    void write(Path home, Database database) throws Exception {
        String holder = "SELECT h.account_id FROM account_holder h JOIN login_account l ON l.subject_id = h.customer_id WHERE l.login = '" + user + "'";
        String account = database.value(holder + " LIMIT 1");
        String point = database.value("SELECT number FROM usage_point WHERE account_id = " + account + " AND fuel = 'ELECTRICITY'");
        for (int back = 3; back < years; back += 3) {
            back(database, "bill", "account_id = " + account, back, "period_start", "period_end", "issued_on", "due_on");
            back(database, "payment", "account_id = " + account, back, "paid_on");
            back(database, "usage_summary", "usage_point_id IN (SELECT id FROM usage_point WHERE account_id = " + account + ")", back,
                    "period_start", "period_end");
        }
        database.run("UPDATE account_holder SET since_day = since_day - INTERVAL " + years + " YEAR WHERE account_id = " + account);
        Path extract = Files.createDirectories(home.resolve("readings"));
        int lines = readings(extract.resolve("reads.csv"), point);
        StringBuilder manifest = new StringBuilder("layout=1\nextracted_at=" + Instant.now() + "\nreads.lines=" + lines + "\n");
        for (String file : List.of("customers", "contact_points", "premises", "service_accounts", "meters", "usage", "bills", "payments")) {
            manifest.append(file).append(".lines=0\n");
        }
        Files.writeString(extract.resolve("manifest.properties"), manifest);
        Size.say("%s", Server.command(home, database.options(), "extract", "import", extract.toString()));
        Size.say("a customer-year of readings by the hour: %s bytes", database.value("SELECT SUM(LENGTH(b.readings)) DIV " + years + " FROM interval_block b "
                + "JOIN usage_point u ON u.id = b.usage_point_id WHERE u.number = '" + point + "' AND b.flow = 'DELIVERED'"));
        database.run("ANALYZE TABLE bill, payment, usage_summary, interval_block");
    }

    /** The rows of the last three years once more, so many years earlier. */
    private static void back(Database database, String table, String which, int years, String... days) throws Exception {
        List<String> names = database.column("SELECT column_name FROM information_schema.columns WHERE table_schema = 'portal' AND table_name = '"
                + table + "'");
        List<String> values = new ArrayList<>(names);
        for (String day : days) {
            values.set(names.indexOf(day), day + " - INTERVAL " + years + " YEAR");
        }
        values.set(names.indexOf("id"), "id - " + years + " * 1099511627776");
        if (names.contains("number")) {
            values.set(names.indexOf("number"), "CONCAT(number, '-" + years + "')");
        }
        database.run("INSERT INTO " + table + " (" + String.join(", ", names) + ") SELECT " + String.join(", ", values) + " FROM " + table + " WHERE "
                + which + " AND " + days[0] + " >= CURRENT_DATE - INTERVAL 3 YEAR");
    }

    /** A day a line. Returns how many lines. */
    private int readings(Path file, String point) throws Exception {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        int lines = 0;
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("usage_point,flow,start,interval,amounts,price\n");
            for (LocalDate day = today.minusYears(years); day.isBefore(today); day = day.plusDays(1)) {
                StringBuilder amounts = new StringBuilder();
                for (int hour = 0; hour < 24; hour++) {
                    amounts.append(hour == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.3f", 0.2 + (day.getDayOfYear() * 7 + hour * 31) % 97 / 100.0));
                }
                writer.write(point + ",delivered," + day + "T00:00:00Z,3600," + amounts + ",0.24861\n");
                lines++;
            }
        }
        return lines;
    }
}
