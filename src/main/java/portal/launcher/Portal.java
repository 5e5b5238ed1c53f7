package portal.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

/**
 * Starts Payara Micro with the portal in it: {@code java -jar portal.jar [command ...]}.
 *
 * <p>Payara Micro stays alive and answers 404 when a deployment fails. This launcher looks at what came up and ends the process
 * with a table of what is wrong instead. With a command, for example {@code audit verify}, it runs that one command with the
 * portal's own settings and ends; nothing listens meanwhile.
 *
 * <p>The WAR and the launcher share one process but no class; they talk through the system properties named here:
 * {@value #PROBLEMS}, {@value #BANNER}, {@value #COMMAND}, {@value #OUTPUT}, {@value #EXIT}. Exit codes: 0 well, 1 the portal
 * did not start or the command failed, 2 the command is unknown.
 */
public final class Portal {

    private static final String PROBLEMS = "portal.start.problems";
    private static final String BANNER = "portal.start.banner";
    private static final String COMMAND = "portal.command";
    private static final String OUTPUT = "portal.command.output";
    private static final String EXIT = "portal.command.exit";

    private final Path home;
    private final boolean command;
    private final Map<String, String> env = System.getenv();

    private Portal(Path home, boolean command) {
        this.home = home;
        this.command = command;
    }

    public static void main(String... args) throws Exception {
        if (args.length > 0) {
            System.setProperty(COMMAND, String.join(" ", args));
        }
        Path jar = Path.of(Portal.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        int status = new Portal(jar.getParent(), args.length > 0).start();
        if (status >= 0) {
            System.exit(status);
        }
    }

    /** Returns the exit status, or -1 when the portal is up and goes on. */
    private int start() throws Exception {
        int port = Integer.parseInt(setting("PORTAL_PORT", "8080"));
        String address = setting("PORTAL_ADDRESS", "127.0.0.1");
        if (!command && taken(address, port)) {
            return failed("PORTAL_PORT  " + port + " on " + address + " is taken by another program. Choose another port.");
        }
        // Instants are UTC in the database; the drivers must not shift them.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        chooseDriver();
        // The server's own error pages do not name it.
        System.setProperty("product.name", "");
        Path root = Files.createTempDirectory("portal-server");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root)));
        PayaraMicro.main(arguments(root, address, port).toArray(String[]::new));

        // An application whose start failed may still be listed as deployed: the banner is the portal's own word that it is up.
        boolean deployed = PayaraMicro.getInstance().getRuntime().getDeployedApplicationNames().contains("portal")
                && System.getProperty(BANNER) != null;
        String problems = System.getProperty(PROBLEMS);
        if (problems != null || !deployed) {
            return failed(problems != null ? problems : "deployment  see the first SEVERE line above");
        }
        if (command) {
            System.out.println(System.getProperty(OUTPUT, ""));
            return Integer.getInteger(EXIT, 1);
        }
        System.out.println("\nThe portal is ready at http://" + (address.equals("127.0.0.1") ? "localhost" : address) + ":" + port
                + "\n" + System.getProperty(BANNER, ""));
        return -1;
    }

    private List<String> arguments(Path root, String address, int port) throws IOException {
        List<String> args = new ArrayList<>(List.of(
                "--nocluster", "--nohazelcast", "--disablephonehome",
                "--rootdir", root.toString(),
                "--prebootcommandfile", home.resolve("payara/pre-boot").toString(),
                "--postbootcommandfile", home.resolve("payara/post-boot").toString(),
                "--addlibs", home.resolve("lib").toString(),
                "--contextroot", "/",
                "--deploy", home.resolve("portal.war").toString()));
        Path logging = home.resolve("payara/logging.properties");
        if (Files.exists(logging)) {
            args.addAll(List.of("--logproperties", logging.toString()));
        }
        // A command serves nobody: it listens on a free loopback port that no one is told.
        args.addAll(List.of("--port", String.valueOf(command ? freePort() : port)));
        System.setProperty("payaramicro.address", command ? "127.0.0.1" : address);
        return args;
    }

    /** The JDBC driver follows from the URL unless it is named. */
    private void chooseDriver() {
        String url = setting("PORTAL_DB_URL", "");
        if (url.startsWith("jdbc:mysql:") && setting("PORTAL_DB_DRIVER", "").isEmpty()) {
            System.setProperty("portal.db.driver", "com.mysql.cj.jdbc.MysqlDataSource");
        }
    }

    private String setting(String name, String otherwise) {
        String value = env.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static int failed(String problems) {
        System.err.println("\nThe portal did not start.\n\n  " + problems.replace("\n", "\n  ") + "\n");
        return 1;
    }

    private static boolean taken(String address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            return socket.getLocalPort() != port;
        } catch (IOException occupied) {
            return true;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path root) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                    Files.deleteIfExists(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException leftBehind) {
            System.err.println("Left behind: " + root);
        }
    }
}
