package bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import portal.requests.sweep.KnownValues;
import portal.requests.sweep.Sweep;
import portal.requests.sweep.Swept;

/**
 * How long the sweep after an erasure looks through the database of a crowd. The person is still there, so that what it
 * finds shows that it has looked; finding costs no more than finding nothing.
 */
public final class Sweeping {

    private static final String PORTAL = "target/dist/portal.war";
    private static final int YEARS = 10;
    private static final int TURNS = 2;

    private Sweeping() {
    }

    public static void main(String... args) throws Exception {
        int customers = Integer.parseInt(args[2]);
        Path home = Files.createTempDirectory(Path.of("target"), "bench-sweep").toAbsolutePath();
        try (Database database = new Database(home)) {
            Server.start(home, "/ready", database.options(), PORTAL).close();
            long begun = System.nanoTime();
            new Crowd(database).add(customers, YEARS);
            Size.say("%d customers more, %s rows of bills, made in %.0f s", customers, database.value("SELECT COUNT(*) FROM bill"), since(begun));
            KnownValues person = person(database, args[0]);
            for (int turn = 1; turn <= TURNS; turn++) {
                begun = System.nanoTime();
                Swept swept = new Sweep(database.connection, person, Set.of()).look();
                Size.say("sweep %d: %d tables, %d columns in %.1f s; found %s", turn, swept.tables(), swept.columns(), since(begun), swept.finds());
            }
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static KnownValues person(Database database, String login) throws Exception {
        String id = database.value("SELECT subject_id FROM login_account WHERE kind = 'CUSTOMER' AND login = '" + login + "'");
        List<String> texts = new ArrayList<>(List.of(login));
        texts.addAll(database.column("SELECT name FROM customer WHERE id = " + id));
        texts.addAll(database.column("SELECT cis_number FROM customer WHERE id = " + id));
        texts.addAll(database.column("SELECT address_text FROM contact_point WHERE address_text IS NOT NULL AND customer_id = " + id));
        return new KnownValues(Long.parseLong(id), List.of(database.value("SELECT subject_key FROM customer WHERE id = " + id),
                database.value("SELECT reference FROM customer WHERE id = " + id)), texts);
    }
}
