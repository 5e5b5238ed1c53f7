package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.support.MortalPortal;
import portal.support.PlainBrowser;

/** A process that dies while it makes a copy: the next one goes on where it was, and the person hears of the copy once. */
class KilledInACopyIT {

    private static final String COPY = "FROM data_request WHERE kind = 'COPY' AND live_key IS NOT NULL";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void a_copy_survives_two_kills_and_is_finished_once() throws IOException {
        try (MortalPortal portal = MortalPortal.started()) {
            PlainBrowser maria = portal.signedIn(People.MARIA, People.PASSWORD);
            maria.press(maria.get("/account/copy"), "ask", Map.of("subjects", "SUPPLY", "formats", "JSON"));

            portal.until("some parts are done", PATIENCE, () -> portal.count("SELECT COUNT(*) " + COPY + " AND parts_done BETWEEN 3 AND 15") == 1);
            portal.kill();
            long done = portal.count("SELECT parts_done " + COPY);
            assertThat(done).isPositive();
            assertThat(files(portal)).as("sealed parts wait on disk").isNotEmpty();

            portal.start();
            portal.travel(Duration.ofSeconds(61));
            portal.until("the archive is all that is missing", PATIENCE, () -> portal.count(
                    "SELECT COUNT(*) " + COPY + " AND (parts_done = parts_of - 1 AND claim IS NOT NULL OR parts_done < " + done + ")") == 1);
            assertThat(portal.count("SELECT parts_done " + COPY)).as("it did not begin again").isGreaterThanOrEqualTo(done);
            portal.kill();
            assertThat(portal.count("SELECT COUNT(*) FROM copy_package")).isZero();

            portal.start();
            // the claim that died was taken by a clock that stood ahead
            portal.travel(Duration.ofMinutes(3));
            portal.until("the copy is ready", PATIENCE, () -> portal.count("SELECT COUNT(*) FROM copy_package") == 1);
            portal.until("its mail is sent", PATIENCE, () -> sent(portal, "copy-ready") == 1);

            assertThat(portal.column("SELECT state FROM data_request WHERE kind = 'COPY'")).containsExactly("FULFILLED");
            assertThat(portal.count("SELECT COUNT(*) FROM request_event WHERE kind = 'READY'")).isEqualTo(1);
            assertThat(portal.count("SELECT COUNT(*) FROM letter WHERE once_key IN (SELECT CONCAT('request-received:', reference) "
                    + "FROM data_request WHERE kind = 'COPY')")).isEqualTo(1);
        }
    }

    private static long sent(MortalPortal portal, String template) {
        return portal.count("SELECT COUNT(*) FROM letter WHERE template = ? AND state = 'SENT'", template);
    }

    private static List<String> files(MortalPortal portal) throws IOException {
        try (Stream<Path> files = Files.list(portal.data().resolve("copies"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
