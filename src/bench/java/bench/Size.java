package bench;

import java.io.BufferedWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the pages cost beside a crowd: queries, their plans, entries read and processor time, for one customer first with the history of the
 * demo and then with ten years of bills and of readings by the hour.
 */
public final class Size {

    private static final String PORTAL = "target/dist/portal.war";
    private static final List<String> PAGES = List.of("/account/", "/account/details", "/account/bills", "/account/usage?fuel=electricity&span=day",
            "/account/usage?fuel=electricity&span=month", "/account/usage?fuel=electricity&span=year");
    private static final int YEARS = 10;
    private static final int TURNS = 150;

    private final String user;
    private final String password;
    private final int customers;

    private Size(String user, String password, int customers) {
        this.user = user;
        this.password = password;
        this.customers = customers;
    }

    public static void main(String... args) throws Exception {
        new Size(args[0], args[1], Integer.parseInt(args[2])).run();
    }

    private void run() throws Exception {
        Path home = Files.createTempDirectory(Path.of("target"), "bench-size").toAbsolutePath();
        try (Database database = new Database(home)) {
            try (Server first = Server.start(home, "/ready", database.options(), PORTAL)) {
                say("the demo is made in %.0f s", first.secondsToFirstPage);
            }
            long begun = System.nanoTime();
            new Crowd(database).add(customers, YEARS);
            say("%d customers more, %s bills, %s payments, %s periods of usage, made in %.0f s", customers, count(database, "bill"),
                    count(database, "payment"), count(database, "usage_summary"), (System.nanoTime() - begun) / 1e9);
            pages("the history of the demo", home, database, true);
            history(home, database);
            pages("ten years of bills, and of readings by the hour", home, database, false);
        }
    }

    private static String count(Database database, String table) throws Exception {
        return database.value("SELECT COUNT(*) FROM " + table);
    }

    private void pages(String title, Path home, Database database, boolean plans) throws Exception {
        say("%n%s", title);
        try (Server server = Server.start(home, "/ready", database.options(), PORTAL)) {
            Client customer = new Client();
            int status = customer.post("/sign-in", "password", Map.of("login", user, "password", password)).statusCode();
            if (status / 100 != 3) {
                throw new IllegalStateException("Signing in failed: " + status);
            }
            for (int i = 0; i < 40; i++) {
                for (String page : PAGES) {
                    ok(customer.get(page));
                }
            }
            for (String page : PAGES) {
                page(server, database, customer, page, plans);
            }
        }
    }

    private void page(Server server, Database database, Client customer, String page, boolean plans) throws Exception {
        ok(customer.get(page));
        List<String> queries = database.queriesOf(() -> ok(customer.get(page)));
        long reads = database.readsOf(() -> ok(customer.get(page)));
        double before = server.processorSeconds();
        for (int i = 0; i < TURNS; i++) {
            customer.get(page);
        }
        say("%-50s %d queries  %5d entries read  %5.1f ms", page, queries.size(), reads, (server.processorSeconds() - before) / TURNS * 1000);
        if (plans) {
            for (String query : queries) {
                say("    %s", query.replaceAll("\\s+", " "));
                database.plan(query).forEach(line -> say("%s", line));
            }
        }
    }

    private static HttpResponse<byte[]> ok(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
        }
        return answer;
    }

    /** Bills and payments as the demo has them, again and again further back; readings as the billing system would hand them over. */
    private void history(Path home, Database database) throws Exception {
        String holder = "SELECT h.account_id FROM account_holder h JOIN login_account l ON l.subject_id = h.customer_id WHERE l.login = '" + user + "'";
        String account = database.value(holder + " LIMIT 1");
        String point = database.value("SELECT number FROM usage_point WHERE account_id = " + account + " AND fuel = 'ELECTRICITY'");
        for (int years = 3; years < YEARS; years += 3) {
            back(database, "bill", "account_id = " + account, years, "period_start", "period_end", "issued_on", "due_on");
            back(database, "payment", "account_id = " + account, years, "paid_on");
            back(database, "usage_summary", "usage_point_id IN (SELECT id FROM usage_point WHERE account_id = " + account + ")", years,
                    "period_start", "period_end");
        }
        database.run("UPDATE account_holder SET since_day = since_day - INTERVAL 10 YEAR WHERE account_id = " + account);
        Path extract = Files.createDirectories(home.resolve("readings"));
        int lines = readings(extract.resolve("reads.csv"), point);
        StringBuilder manifest = new StringBuilder("layout=1\nextracted_at=" + Instant.now() + "\nreads.lines=" + lines + "\n");
        for (String file : List.of("customers", "contact_points", "premises", "service_accounts", "meters", "usage", "bills", "payments")) {
            manifest.append(file).append(".lines=0\n");
        }
        Files.writeString(extract.resolve("manifest.properties"), manifest);
        say("%s", Server.command(home, database.options(), "extract", "import", extract.toString()));
        say("a customer-year of readings by the hour: %s bytes", database.value("SELECT SUM(LENGTH(b.readings)) DIV 10 FROM interval_block b "
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
    private static int readings(Path file, String point) throws Exception {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        int lines = 0;
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("usage_point,flow,start,interval,amounts,price\n");
            for (LocalDate day = today.minusYears(YEARS); day.isBefore(today); day = day.plusDays(1)) {
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

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }
}
