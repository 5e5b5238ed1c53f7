package portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.mail.Postman.Outcome;

/** What becomes of a letter at each answer that a mail server can give, and at each moment that it can fall silent. */
class SmtpAnswersTest {

    /** An answer that is none: the server hangs up. */
    private static final String GONE = "gone";

    @ParameterizedTest
    @CsvSource({"MAIL, 250 fine, TAKEN", "MAIL, 550 we do not know you, AWAY", "MAIL, 421 too busy, AWAY", "MAIL, gone, AWAY",
            "RCPT, 550 no such person, NOBODY_THERE", "RCPT, 550 5.1.1 unknown, NOBODY_THERE", "RCPT, 550 5.7.1 blocked, REFUSED", "RCPT, 552 5.2.2 full, REFUSED", "RCPT, 550 Authentication required, REFUSED", "RCPT, 550 Sender verify failed, REFUSED",
            "RCPT, 550 5.5.0 too many messages, REFUSED", "RCPT, 550 Administrative prohibition, REFUSED", "RCPT, 550 User unknown, NOBODY_THERE", "RCPT, 450 come back later, NOT_NOW", "RCPT, gone, AWAY",
            "DATA, gone, AWAY", "., 554 spam, REFUSED", "., 451 disk full, NOT_NOW", "., gone, IN_DOUBT"})
    void an_answer_decides(String step, String answer, Outcome outcome) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread serving = new Thread(() -> serve(server, Map.of(step, answer)));
            serving.start();
            SmtpLine line = new SmtpLine(new SmtpLine.Server("127.0.0.1", server.getLocalPort(), "", "", false, ""), "no-reply@brightwater.example", "B");

            assertThat(line.connect()).isTrue();
            assertThat(line.send(new Mail("7KQ2M9XD4TBN", "ada@example.com", Locale.UK, "service", "s", "t", "<p>h</p>", "<m@x>", null),
                    Instant.parse("2026-11-20T14:05:00Z"), () -> true)).isEqualTo(outcome);
            line.hangUp();
            serving.join(5_000);
        }
    }

    private static void serve(ServerSocket server, Map<String, String> answers) {
        try (Socket socket = server.accept();
                BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            say(socket, "220 hello");
            boolean words = false;
            for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                if (words && !line.equals(".")) {
                    continue;
                }
                String step = line.split("[ :]")[0];
                String answer = answers.getOrDefault(step, step.equals("DATA") ? "354 go on" : "250 fine");
                if (answer.equals(GONE)) {
                    return;
                }
                words = step.equals("DATA");
                say(socket, answer);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void say(Socket socket, String answer) throws IOException {
        socket.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
