package bench;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a copy of everything takes for a customer of fifteen years: time, memory that is alive meanwhile, and the size of the file. */
public final class Copy {

    private static final String PORTAL = "target/dist/portal.war";
    private static final int YEARS = 15;
    private static final int TIMES = 3;

    private Copy() {
    }

    public static void main(String... args) throws Exception {
        Path home = Files.createTempDirectory(Path.of("target"), "bench-copy").toAbsolutePath();
        try (Database database = new Database(home)) {
            List<String> options = new ArrayList<>(database.options());
            options.add("-Dportal.jobs=true");
            try (Server first = Server.start(home, "/ready", options, PORTAL)) {
                Size.say("the demo is made in %.0f s", first.secondsToFirstPage);
                copies("the history of the demo", first, database, args);
            }
            new History(args[0], YEARS).write(home, database);
            try (Server server = Server.start(home, "/ready", options, PORTAL)) {
                copies(YEARS + " years of bills, and of readings by the hour", server, database, args);
            }
        }
    }

    /** The first one also pays for classes that are loaded; the last one also counts what is alive. */
    private static void copies(String title, Server server, Database database, String... args) throws Exception {
        Size.say("%n%s", title);
        Client customer = new Client();
        int status = customer.post("/sign-in", "password", Map.of("login", args[0], "password", args[1])).statusCode();
        if (status / 100 != 3) {
            throw new IllegalStateException("Signing in failed: " + status);
        }
        for (int i = 1; i <= TIMES; i++) {
            long before = i == TIMES ? server.liveHeap() : 0;
            ask(customer);
            long most = 0;
            while (database.value("SELECT COUNT(*) FROM data_request WHERE kind = 'COPY' AND live_key IS NOT NULL").equals("1")) {
                if (i == TIMES) {
                    most = Math.max(most, server.countAlive());
                } else {
                    TimeUnit.MILLISECONDS.sleep(20);
                }
            }
            say(database, i == TIMES ? (most - before) / 1e6 : Double.NaN);
        }
        open(customer, database.value("SELECT r.reference FROM data_request r WHERE r.kind = 'COPY' ORDER BY r.received_at DESC LIMIT 1"));
    }

    /** Fetches the newest as its customer does, unpacks it, and types the commands that it brings to verify it. */
    private static void open(Client customer, String reference) throws Exception {
        String page = new String(customer.get("/account/requests/" + reference).body(), StandardCharsets.UTF_8);
        Matcher link = Pattern.compile("id=\"download\"[^>]*href=\"([^\"]+)\"|href=\"([^\"]+)\"[^>]*id=\"download\"").matcher(page);
        if (!link.find()) {
            throw new IllegalStateException("Nothing to download");
        }
        Path folder = Files.createTempDirectory(Path.of("target"), "bench-opened").toAbsolutePath();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(customer.get(link.group(1) == null ? link.group(2) : link.group(1)).body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        for (String command : Files.readAllLines(folder.resolve("VERIFY.txt")).stream().filter(line -> line.startsWith("    sha256sum") || line.startsWith("    openssl")).toList()) {
            int exit = new ProcessBuilder("bash", "-c", command).directory(folder.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            Size.say("%s: %s", command.strip().split(" ")[0], exit == 0 ? "verified" : "REFUSED");
        }
        try (Stream<String> bills = Files.lines(folder.resolve("csv/bills.csv")); Stream<String> readings = Files.lines(folder.resolve("csv/interval_reads.csv"))) {
            Size.say("%d bills and %d rows of readings are in it", bills.count() - 1, readings.count() - 1);
        }
    }

    private static void ask(Client customer) throws Exception {
        HttpResponse<byte[]> page = customer.get("/account/copy");
        StringBuilder boxes = new StringBuilder();
        Matcher ticked = Pattern.compile("name=\"(subjects|formats)\"[^>]*value=\"([A-Z_]+)\"|"
                + "value=\"([A-Z_]+)\"[^>]*name=\"(subjects|formats)\"").matcher(new String(page.body(), StandardCharsets.UTF_8));
        while (ticked.find()) {
            boxes.append('&').append(ticked.group(1) == null ? ticked.group(4) : ticked.group(1)).append('=')
                    .append(ticked.group(2) == null ? ticked.group(3) : ticked.group(2));
        }
        Client.Form form = customer.form("/account/copy", "name=\"ask\"");
        form.inputs().keySet().removeIf(name -> name.equals("subjects") || name.equals("formats"));
        int status = customer.send(form, Map.of(), boxes.toString()).statusCode();
        if (status / 100 != 3) {
            throw new IllegalStateException("Asking answers " + status);
        }
    }

    private static void say(Database database, double alive) throws Exception {
        String latest = "FROM data_request r JOIN copy_package p ON p.request_id = r.id ORDER BY r.received_at DESC LIMIT 1";
        String began = "(SELECT MIN(e.happened_at) FROM request_event e WHERE e.request_id = r.id AND e.kind = 'STARTED')";
        Size.say("begun to ready %s ms, ZIP %s KB%s", database.value("SELECT TIMESTAMPDIFF(MICROSECOND, " + began + ", p.made_at) DIV 1000 " + latest),
                database.value("SELECT p.size_bytes DIV 1000 " + latest),
                Double.isNaN(alive) ? "" : String.format(java.util.Locale.ROOT, ", %.1f MB more alive at most (stopped to count: slower)", alive));
    }
}
