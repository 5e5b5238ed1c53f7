package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.support.MortalPortal;

/** Two nodes send one mailing, and one of them dies in the middle: nobody gets two, all others get theirs, and together they keep the pace. */
class TwoNodesIT {

    private static final String SUBJECT = "Work on the network";
    private static final String STATES = "SELECT CONCAT_WS(' ', state, problem, COUNT(*)) FROM letter GROUP BY state, problem";
    private static final int PACE = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void a_mailing_of_two_nodes_reaches_everybody_once_at_the_pace_of_one() throws MessagingException {
        GreenMail first = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        GreenMail second = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        first.start();
        second.start();
        try (MortalPortal one = MortalPortal.started(to(first)); MortalPortal other = one.another(to(second))) {
            announce(one);
            other.until("both nodes have sent some", PATIENCE, () -> letters(first).size() > 20 && letters(second).size() > 20);
            one.kill();
            int sofar = letters(second).size();
            // the lease of what the dead node held is over
            other.travel(Duration.ofMinutes(4));
            other.until("the mailing is over", PATIENCE, () -> other.count("SELECT COUNT(*) FROM campaign WHERE state = 'DONE' AND reference = 'TW0N0DES0001'") == 1);

            List<StoredMessage> all = Stream.concat(letters(first).stream(), letters(second).stream()).toList();
            assertThat(letters(second)).as("the other node went on").hasSizeGreaterThan(sofar + 20);
            assertThat(numbers(all)).as("nobody got two").doesNotHaveDuplicates();
            long inDoubt = other.count("SELECT COUNT(*) FROM letter WHERE state = 'FAILED' AND problem = 'IN_DOUBT'");
            assertThat(inDoubt).as("at most one a connection of the dead node").isBetween(0L, 2L);
            assertThat(other.count("SELECT COUNT(*) FROM campaign_recipient WHERE campaign_id = 1")).as("everybody but those who may have got it; %s", other.column(STATES))
                    .isGreaterThan(150).isBetween((long) all.size(), all.size() + inDoubt);
            assertThat(mostInASecond(all)).as("letters to one domain within a second").isLessThan(PACE * 3 / 2);
        } finally {
            first.stop();
            second.stop();
        }
    }

    private static Map<String, String> to(GreenMail server) {
        return Map.of("PORTAL_SMTP_HOST", "127.0.0.1", "PORTAL_SMTP_PORT", String.valueOf(server.getSmtp().getPort()), "PORTAL_SMTP_STARTTLS", "false",
                "PORTAL_SMTP_PACE", String.valueOf(PACE));
    }

    /** As staff would have left it: written, approved, to begin now. */
    private static void announce(MortalPortal portal) {
        portal.change("INSERT INTO campaign (id, version, reference, title, body, topic, kind, mandatory, state, author, approver, attested, start_at, next_step,"
                + " came_to, walked, sent, failed, stopped, opted_out, counted, forgotten, written_at) VALUES (1, 1, 'TW0N0DES0001', '" + SUBJECT + "',"
                + " 'On **Monday** we exchange a transformer.', 'SERVICE', 'SERVICE', TRUE, 'SCHEDULED', 'test', 'test', TRUE,"
                + " UTC_TIMESTAMP(), UTC_TIMESTAMP(), 0, FALSE, 0, 0, 0, 0, FALSE, FALSE, UTC_TIMESTAMP())");
    }

    private static List<StoredMessage> letters(GreenMail server) {
        return server.getManagers().getImapHostManager().getAllMessages().stream().filter(TwoNodesIT::isOne).toList();
    }

    private static boolean isOne(StoredMessage message) {
        try {
            return SUBJECT.equals(message.getMimeMessage().getSubject());
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> numbers(List<StoredMessage> letters) throws MessagingException {
        List<String> numbers = new ArrayList<>();
        for (StoredMessage letter : letters) {
            numbers.add(letter.getMimeMessage().getMessageID());
        }
        return numbers;
    }

    private static long mostInASecond(List<StoredMessage> letters) {
        List<Long> times = letters.stream().map(letter -> letter.getReceivedDate().getTime()).sorted().toList();
        return times.stream().mapToLong(begin -> times.stream().filter(time -> time >= begin && time < begin + 1000).count()).max().orElse(0);
    }
}
