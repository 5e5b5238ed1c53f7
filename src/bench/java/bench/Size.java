package bench;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
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
            new History(user, YEARS).write(home, database);
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

    static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }
}
