package bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An announcement to a crowd, each at an address of its own, handed over to a mail server that counts. In the middle the portal is killed and
 * started again. Printed are the time, the memory alive while letters are written and sent, how many came twice, and what became of all of them.
 */
public final class Mailings {

    private static final String PORTAL = "target/dist/portal.war";
    private static final int LOOKS = 12;

    private Mailings() {
    }

    public static void main(String... args) throws Exception {
        int customers = Integer.parseInt(args[2]);
        Path home = Files.createTempDirectory(Path.of("target"), "bench-mailings").toAbsolutePath();
        try (Database database = new Database(home); Sink sink = new Sink()) {
            Server.start(home, "/ready", database.options(), PORTAL).close();
            new Crowd(database).add(customers, 0);
            database.run("UPDATE contact_point SET address_text = CONCAT('c', id, '@mail-', id % 40, '.example') WHERE kind = 'EMAIL'");
            announce(database);
            List<String> options = new ArrayList<>(database.options());
            options.addAll(List.of("-Dportal.jobs=true", "-Dportal.smtp.host=127.0.0.1", "-Dportal.smtp.port=" + sink.port(),
                    "-Dportal.smtp.starttls=false", "-Dportal.smtp.pace=0"));
            Size.say("%d customers, one announcement to all of them", customers);
            long begun = System.nanoTime();
            long before = sink.letters.get();
            Server first = Server.start(home, "/ready", options, PORTAL);
            watch(first, database, sink, customers / 2L);
            first.kill();
            Size.say("killed after %d letters, %.0f s; %s letters were on their way", sink.letters.get(), since(begun),
                    database.value("SELECT COUNT(*) FROM letter WHERE state = 'SENDING'"));
            try (Server second = Server.start(home, "/ready", options, PORTAL)) {
                watch(second, database, sink, Long.MAX_VALUE);
            }
            double seconds = since(begun);
            String recipients = database.value("SELECT COUNT(*) FROM campaign_recipient");
            Size.say("done in %.0f s, start and restart included: %d letters, %.0f a second, %.1f KB each", seconds, sink.letters.get() - before,
                    (sink.letters.get() - before) / seconds, sink.bytes.get() / 1024.0 / sink.letters.get());
            Size.say("recipients %s, letters that came twice %d", recipients, sink.twice());
            Size.say("letters by state: %s", database.column("SELECT CONCAT_WS(' ', state, problem, COUNT(*)) FROM letter GROUP BY state, problem"));
        }
    }

    /** As staff would have left it: written, approved, to begin now. */
    private static void announce(Database database) throws Exception {
        database.run("INSERT INTO campaign (id, version, reference, title, body, topic, kind, mandatory, state, author, approver, attested, start_at, next_step,"
                + " came_to, walked, sent, failed, stopped, opted_out, counted, forgotten, written_at) VALUES (1, 1, 'BENCH0000001', 'Work on the network',"
                + " 'On **Monday** we exchange a transformer. The power may be off for an hour.', 'SERVICE', 'SERVICE', TRUE, 'SCHEDULED', 'bench', 'bench', TRUE,"
                + " UTC_TIMESTAMP(), UTC_TIMESTAMP(), 0, FALSE, 0, 0, 0, 0, FALSE, FALSE, UTC_TIMESTAMP())");
    }

    /** Until that many letters are out, or the campaign is done; says a dozen times what is alive. */
    private static void watch(Server server, Database database, Sink sink, long enough) throws Exception {
        long all = Long.parseLong(database.value("SELECT COUNT(*) FROM customer"));
        long next = sink.letters.get();
        while (sink.letters.get() < enough && !"DONE".equals(database.value("SELECT state FROM campaign"))) {
            if (sink.letters.get() >= next) {
                next += all / LOOKS;
                Size.say("  %7d letters out, %s written, %.1f MB alive", sink.letters.get(),
                        database.value("SELECT COUNT(*) FROM campaign_recipient"), server.countAlive() / 1e6);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
