package portal.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The portal as {@code mvn -Prun} starts it, demo and all, on a free port and in a folder of its own under target. One for the whole run of
 * browser tests; it ends with the JVM. {@code -Dportal.test.address=http://localhost:8080} takes one that runs already.
 */
public final class RunningPortal {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static RunningPortal one;

    private final Process process;
    private final String address;
    private final Path log;

    private RunningPortal() {
        String running = System.getProperty("portal.test.address");
        if (running != null) {
            address = running;
            process = null;
            log = null;
            return;
        }
        int port = freePort();
        address = "http://localhost:" + port;
        try {
            Path home = Files.createTempDirectory(Path.of("target"), "journeys");
            log = home.resolve("portal.log");
            process = start(home, port);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            await();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** The running portal, started on first use. */
    public static synchronized RunningPortal get() {
        if (one == null) {
            one = new RunningPortal();
        }
        return one;
    }

    /** Where it listens, without a slash at the end. */
    public String address() {
        return address;
    }

    /** Everything it has logged so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Process start(Path home, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", Path.of("target/dist/portal.jar").toAbsolutePath().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("PORTAL_DEMO", "true", "PORTAL_PORT", String.valueOf(port), "PORTAL_BASE_URL", address));
        return builder.start();
    }

    /** Ready is when the launcher has printed the demo's logins: everything is imported and served. */
    private void await() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!log().contains("The portal is ready")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The portal did not start:\n" + log());
            }
            pause();
        }
        HttpResponse<Void> home = get("/");
        if (home.statusCode() != 200) {
            throw new IllegalStateException("The start page answers " + home.statusCode());
        }
    }

    private HttpResponse<Void> get(String path) throws IOException {
        try {
            return Http.CLIENT.send(HttpRequest.newBuilder(URI.create(address + path)).build(),
                    HttpResponse.BodyHandlers.discarding());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
