package bench;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints the portal's figures as ratios of one run, both sides on one server and in turns: the details page and the edit form against
 * what they would cost bare, sign-in against the hash alone, heap a session, time to the first page, weight of the first page, and
 * whether the time of an answer tells that a name exists. It is
 * no test: figures of a busy machine say nothing, and nobody's build fails by them.
 */
public final class Bench {

    private static final String PORTAL = "target/dist/portal.war";
    private static final String BARE = "target/bench/bench";
    private static final String HOME = "/account/";
    private static final String DETAILS = "/account/details";
    private static final String EDIT = "/account/details/address";
    private static final String BYTES = "/bench/bytes";
    private static final String RAW_FORM = "/bench/form.xhtml";
    private static final String H2 = "jdbc:h2:file:./data/portal;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    private static final int SECONDS_OF_WARM_UP = 60;
    private static final int SESSIONS = 400;
    private static final List<String> PAGES = List.of(HOME, DETAILS, "/account/usage", "/account/bills", "/account/privacy",
            "/account/requests", "/account/history", "/account/inbox", DETAILS, HOME);

    private final String user;
    private final String password;

    private Bench(String user, String password) {
        this.user = user;
        this.password = password;
    }

    public static void main(String... args) throws Exception {
        new Bench(args[0], args[1]).run();
    }

    private void run() throws Exception {
        Path home = Files.createTempDirectory(Path.of("target"), "bench-home");
        boot(home);
        heap(home);
        try (Server server = Server.start(home, "/ready", PORTAL, BARE)) {
            Client customer = signedIn();
            warmUp(customer);
            Ratio ratio = new Ratio(server);
            details(ratio, customer);
            edit(ratio, customer);
            signIn(ratio);
            weight(customer);
            new Enumeration(user).report().forEach(Bench::say);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private Client signedIn() throws Exception {
        Client client = new Client();
        int status = client.post("/sign-in", "password", Map.of("login", user, "password", password)).statusCode();
        if (status / 100 != 3 || client.get(DETAILS).statusCode() != 200) {
            throw new IllegalStateException("Signing in failed: " + status);
        }
        return client;
    }

    /** Everything that is measured later, in turns: what the compiler still works on would be counted to whoever comes first. */
    private void warmUp(Client customer) throws Exception {
        customer.put(BYTES, ok(customer.get(DETAILS)).body());
        ok(customer.get(BYTES));
        ok(customer.get(EDIT));
        ok(customer.get(RAW_FORM));
        long end = System.nanoTime() + SECONDS_OF_WARM_UP * 1_000_000_000L;
        while (System.nanoTime() < end) {
            for (int i = 0; i < 40; i++) {
                customer.get(DETAILS);
                customer.get(BYTES);
                customer.get(EDIT);
                customer.get(RAW_FORM);
            }
            signedIn();
            customer.get("/bench/hash");
        }
    }

    private static HttpResponse<byte[]> ok(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
        }
        return answer;
    }

    private void details(Ratio ratio, Client customer) throws Exception {
        customer.put(BYTES, customer.get(DETAILS).body());
        say(ratio.of("P1 details page / bare servlet, same bytes", "<=10x",
                () -> ok(customer.get(DETAILS)), 600, () -> customer.get(BYTES), 6000));
    }

    private void edit(Ratio ratio, Client customer) throws Exception {
        say(ratio.of("P2 edit form / raw Faces form, same inputs", "<=1.3x",
                () -> ok(customer.get(EDIT)), 600, () -> customer.get(RAW_FORM), 1500));
    }

    /** The POST alone: the form is read once, and its answer is a redirect. */
    private void signIn(Ratio ratio) throws Exception {
        Client visitor = new Client();
        Client.Form form = visitor.form("/sign-in", "password");
        say(ratio.of("P3 sign-in / Argon2id alone", "<=1.15x",
                () -> new Client().send(form, Map.of("login", user, "password", password)), 25,
                () -> visitor.get("/bench/hash"), 25));
    }

    /**
     * What one idle session holds after ten reading pages, against a bare one with a name and a role. The first few fill caches; the
     * database in the same process gets next to no cache of its own, because that would be counted too.
     */
    private void heap(Path home) throws Exception {
        try (Server server = Server.start(home, "/ready", List.of("-Dportal.db.url=" + H2 + ";CACHE_SIZE=256"),
                PORTAL, BARE)) {
            sessions(30);
            bareSessions(300);
            long start = server.liveHeap();
            bareSessions(SESSIONS * 20);
            long between = server.liveHeap();
            sessions(SESSIONS);
            long bare = (between - start) / (SESSIONS * 20);
            long ours = (server.liveHeap() - between) / SESSIONS;
            say(String.format(Locale.ROOT, "%-58s %6.2fx  bar %-8s ours %d B  bare %d B", "P7 heap a session after ten pages / bare session",
                    (double) ours / bare, "<=1.75x", ours, bare));
        }
    }

    private void bareSessions(int number) throws Exception {
        for (int i = 0; i < number; i++) {
            ok(new Client().get(BYTES + "?session"));
        }
    }

    private void sessions(int number) throws Exception {
        for (int i = 0; i < number; i++) {
            Client client = signedIn();
            for (String page : PAGES) {
                ok(client.get(page));
            }
        }
    }

    private void boot(Path home) throws Exception {
        try (Server first = Server.start(home, "/ready", PORTAL)) {
            first.processorSeconds();
        }
        double ours;
        double bare;
        try (Server portal = Server.start(home, "/ready", PORTAL)) {
            ours = portal.secondsToFirstPage;
        }
        try (Server empty = Server.start(home, BYTES, BARE)) {
            bare = empty.secondsToFirstPage;
        }
        say(String.format(Locale.ROOT, "%-58s %6.2fx  bar %-8s ours %.1f s  bare %.1f s", "P8 start to first page / bare Payara Micro",
                ours / bare, "<=1.4x", ours, bare));
    }

    /** Gzipped bytes and requests of the first load of the home page: the page, its styles, scripts and pictures. */
    private void weight(Client customer) throws Exception {
        byte[] page = ok(customer.get(HOME)).body();
        Set<String> parts = new TreeSet<>();
        Matcher links = Pattern.compile("<(?:link|script|img|use)\\b[^>]*?(?:href|src)=\"(/[^\"#]*)").matcher(new String(page, StandardCharsets.UTF_8));
        while (links.find()) {
            parts.add(links.group(1).replace("&amp;", "&"));
        }
        int total = customer.get(HOME, "Accept-Encoding", "gzip").body().length;
        int scripts = 0;
        for (String part : parts) {
            int bytes = customer.get(part, "Accept-Encoding", "gzip").body().length;
            total += bytes;
            scripts += part.contains(".js") ? bytes : 0;
        }
        int again = customer.get(HOME, "Accept-Encoding", "gzip").body().length;
        say(String.format(Locale.ROOT, "%-58s %6.1f KB bar %-8s %d requests (bar 5), JavaScript %.1f KB (bar 10), again %.1f KB (bar 4)",
                "P9 first load of the home page, gzipped", total / 1024.0, "<=40 KB", parts.size() + 1, scripts / 1024.0, again / 1024.0));
    }
}
