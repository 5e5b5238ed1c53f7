package bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final String DETAILS = "/account/details";
    private static final String EDIT = "/account/details/address";
    private static final int SECONDS_OF_WARM_UP = 40;
    private static final int SESSIONS = 150;
    private static final List<String> PAGES = List.of("/account", DETAILS, "/account/usage", "/account/bills", "/account/privacy",
            "/account/requests", "/account/history", "/account/inbox", DETAILS, "/account");

    private final String user;
    private final String password;
    private final List<String> report = new ArrayList<>();

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
        try (Server server = Server.start(home, "/ready", PORTAL, BARE)) {
            Client customer = signedIn();
            warmUp(customer);
            Ratio ratio = new Ratio(server);
            details(ratio, customer);
            edit(ratio, customer);
            signIn(ratio);
            weight(customer);
            heap(server);
            report.addAll(new Enumeration(user).report());
        }
        System.out.println("\n" + String.join("\n", report) + "\n");
    }

    private Client signedIn() throws Exception {
        Client client = new Client();
        int status = client.post("/sign-in", "password", Map.of("login", user, "password", password)).statusCode();
        if (status / 100 != 3 || client.get(DETAILS).statusCode() != 200) {
            throw new IllegalStateException("Signing in failed: " + status);
        }
        return client;
    }

    private void warmUp(Client customer) throws Exception {
        long end = System.nanoTime() + SECONDS_OF_WARM_UP * 1_000_000_000L;
        byte[] page = customer.get(DETAILS).body();
        customer.put("/bench/bytes", page);
        while (System.nanoTime() < end) {
            customer.get(DETAILS);
            customer.get("/bench/bytes");
            customer.get(EDIT);
            customer.get("/bench/form.xhtml");
        }
    }

    private void details(Ratio ratio, Client customer) throws Exception {
        customer.put("/bench/bytes", customer.get(DETAILS).body());
        report.add(ratio.of("P1 details page / bare servlet, same bytes", "<=10x",
                () -> customer.get(DETAILS), 600, () -> customer.get("/bench/bytes"), 3000));
    }

    private void edit(Ratio ratio, Client customer) throws Exception {
        report.add(ratio.of("P2 edit form / raw Faces form, same inputs", "<=1.3x",
                () -> customer.get(EDIT), 600, () -> customer.get("/bench/form.xhtml"), 600));
    }

    private void signIn(Ratio ratio) throws Exception {
        Client visitor = new Client();
        report.add(ratio.of("P3 sign-in / Argon2id alone", "<=1.15x", () -> {
            Client client = new Client();
            client.post("/sign-in", "password", Map.of("login", user, "password", password));
        }, 25, () -> visitor.get("/bench/hash"), 25));
    }

    /** What one idle session holds after ten reading pages, against a bare one with a name and a role. */
    private void heap(Server server) throws Exception {
        long before = server.liveHeap();
        for (int i = 0; i < SESSIONS * 10; i++) {
            new Client().get("/bench/bytes?session");
        }
        long bare = (server.liveHeap() - before) / (SESSIONS * 10);
        before = server.liveHeap();
        for (int i = 0; i < SESSIONS; i++) {
            Client client = signedIn();
            for (String page : PAGES) {
                client.get(page);
            }
        }
        long ours = (server.liveHeap() - before) / SESSIONS;
        report.add(String.format(Locale.ROOT, "%-58s %6.2fx  bar %-8s ours %d B  bare %d B", "P7 heap a session after ten pages / bare session",
                (double) ours / bare, "<=1.75x", ours, bare));
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
        try (Server empty = Server.start(home, "/bench/bytes", BARE)) {
            bare = empty.secondsToFirstPage;
        }
        report.add(String.format(Locale.ROOT, "%-58s %6.2fx  bar %-8s ours %.1f s  bare %.1f s", "P8 start to first page / bare Payara Micro",
                ours / bare, "<=1.4x", ours, bare));
    }

    /** Gzipped bytes and requests of the first load of the home page: the page, its styles, scripts and pictures. */
    private void weight(Client customer) throws Exception {
        byte[] page = customer.get("/account").body();
        Set<String> parts = new TreeSet<>();
        Matcher links = Pattern.compile("<(?:link|script|img|use)\\b[^>]*?(?:href|src)=\"(/[^\"#]*)").matcher(new String(page, StandardCharsets.UTF_8));
        while (links.find()) {
            parts.add(links.group(1).replace("&amp;", "&"));
        }
        int total = customer.get("/account", "Accept-Encoding", "gzip").body().length;
        int scripts = 0;
        for (String part : parts) {
            int bytes = customer.get(part, "Accept-Encoding", "gzip").body().length;
            total += bytes;
            scripts += part.contains(".js") ? bytes : 0;
        }
        int again = customer.get("/account", "Accept-Encoding", "gzip").body().length;
        report.add(String.format(Locale.ROOT, "%-58s %6.1f KB bar %-8s %d requests (bar 5), JavaScript %.1f KB (bar 10), again %.1f KB (bar 4)",
                "P9 first load of the home page, gzipped", total / 1024.0, "<=40 KB", parts.size() + 1, scripts / 1024.0, again / 1024.0));
    }
}
