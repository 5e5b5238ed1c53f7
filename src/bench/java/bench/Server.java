package bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Payara Micro in a process of its own, so that its processor time and heap can be read from outside. */
final class Server implements AutoCloseable {

    static final int PORT = 18_080;
    private static final long TICKS_A_SECOND = 100;

    private final Process process;
    final double secondsToFirstPage;

    private Server(Process process, double secondsToFirstPage) {
        this.process = process;
        this.secondsToFirstPage = secondsToFirstPage;
    }

    /** The portal and the bare servlet on one server; ready when {@code path} answers 200. */
    static Server start(Path home, String path, String... deployments) throws Exception {
        return start(home, path, List.of(), deployments);
    }

    static Server start(Path home, String path, List<String> options, String... deployments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:+UseSerialGC", "-Duser.timezone=UTC", "-Dpayaramicro.address=127.0.0.1",
                "-Dportal.demo=true", "-Dportal.base.url=http://localhost:" + PORT,
                "-jar", Path.of("target/dist/payara-micro.jar").toAbsolutePath().toString(),
                "--nocluster", "--nohazelcast", "--disablephonehome",
                "--addlibs", Path.of("target/dist/lib").toAbsolutePath().toString(), "--port", String.valueOf(PORT),
                "--prebootcommandfile", Path.of("target/dist/payara/pre-boot").toAbsolutePath().toString(),
                "--rootdir", Files.createTempDirectory(home, "server").toAbsolutePath().toString(),
                "--logproperties", Path.of("target/dist/payara/logging.properties").toAbsolutePath().toString()));
        command.addAll(1, options);
        Arrays.stream(deployments).forEach(war -> command.addAll(List.of("--deploy", Path.of(war).toAbsolutePath().toString())));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("server.log").toFile())).start();
        HttpClient http = HttpClient.newHttpClient();
        while (!answers(http, path)) {
            if (!process.isAlive() || System.nanoTime() - begun > TimeUnit.MINUTES.toNanos(3)) {
                process.destroyForcibly();
                throw new IllegalStateException("The server did not start, see " + home.resolve("server.log"));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return new Server(process, (System.nanoTime() - begun) / 1e9);
    }

    /** Runs an operator command of the portal in that folder and returns what it prints; {@code options} as for a server. */
    static String command(Path home, List<String> options, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:+UseSerialGC", "-Dportal.demo=true"));
        command.addAll(options);
        command.addAll(List.of("-jar", Path.of("target/dist/portal.jar").toAbsolutePath().toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).directory(home.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(home.resolve("server.log").toFile())).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        return output.strip();
    }

    private static boolean answers(HttpClient http, String path) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path)).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** User and system time of the server so far, in seconds; the kernel counts in hundredths. */
    double processorSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / (double) TICKS_A_SECOND;
    }

    /** Bytes alive on the heap after full collections; what is written behind is written first, and the second frees what the first left to finalisers. */
    long liveHeap() throws Exception {
        TimeUnit.SECONDS.sleep(4);
        countAlive();
        return countAlive();
    }

    /** Bytes alive on the heap at this moment, after one full collection. */
    long countAlive() throws Exception {
        Process histogram = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(process.pid()), "GC.class_histogram").redirectErrorStream(true).start();
        String total = new String(histogram.getInputStream().readAllBytes()).lines()
                .filter(line -> line.startsWith("Total")).findFirst().orElseThrow();
        return Long.parseLong(total.trim().split("\\s+")[2]);
    }

    /** As a machine does whose plug is pulled: nothing is said to the process. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(20, TimeUnit.SECONDS);
    }
}
