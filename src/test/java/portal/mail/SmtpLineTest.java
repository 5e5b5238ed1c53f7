package portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.mail.Postman.Outcome;
import portal.support.Promise;

/** Real SMTP to a real server in this process. */
class SmtpLineTest {

    private static final Instant NOW = Instant.parse("2026-11-20T14:05:00Z");
    private static final String STOP = "https://my.example.com/unsubscribe/abc";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp").dynamicPort());
    private SmtpLine line;

    @BeforeEach
    void start() {
        server.start();
        line = line(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        line.hangUp();
        server.stop();
    }

    private static SmtpLine line(int port) {
        return line(port, "");
    }

    private static SmtpLine line(int port, String bounces) {
        return new SmtpLine(new SmtpLine.Server("127.0.0.1", port, "", "", false, bounces), "no-reply@brightwater.example", "Bright\u00fcwater");
    }

    @Test
    void a_letter_arrives_in_text_and_html_with_every_character() throws Exception {
        Outcome outcome = send(line, mail("Gr\u00fc\u00dfe \uD83D\uDCA7", null), NOW);

        assertThat(outcome).isEqualTo(Outcome.TAKEN);
        MimeMessage message = received(0);
        assertThat(message.getSubject()).isEqualTo("Gr\u00fc\u00dfe \uD83D\uDCA7");
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        Multipart parts = (Multipart) message.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("\u0645\u0631\u062D\u0628\u0627");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(message.getFrom()[0].toString()).contains("no-reply@brightwater.example");
        assertThat(message.getHeader("Date")[0]).isEqualTo("Fri, 20 Nov 2026 14:05:00 +0000");
        assertThat(message.getHeader("Auto-Submitted")[0]).isEqualTo("auto-generated");
    }

    @Test
    @Promise({"CEG-26", "CLX-22"})
    void mail_that_can_be_refused_carries_the_one_click_headers() throws Exception {
        send(line, mail("Offer", STOP), NOW);

        assertThat(received(0).getHeader("List-Unsubscribe")).containsExactly("<" + STOP + ">");
        assertThat(received(0).getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(received(0).getHeader("List-Id")).containsExactly("<offers.my.example.com>");
    }

    @Test
    @Promise("CEG-28")
    void service_mail_carries_no_header_to_stop_it() throws Exception {
        send(line, mail("Bill", null), NOW);

        assertThat(received(0).getHeader("List-Unsubscribe")).isNull();
        assertThat(received(0).getHeader("List-Unsubscribe-Post")).isNull();
        assertThat(received(0).getHeader("List-Id")).isNull();
    }

    @Test
    void what_comes_back_goes_where_it_is_read_and_answers_to_the_sender() throws Exception {
        send(line, mail("Bill", null), NOW);
        line.hangUp();
        line = line(server.getSmtp().getPort(), "bounces@brightwater.example");
        send(line, mail("Offer", STOP), NOW);

        assertThat(received(0).getHeader("Return-Path")).containsExactly("<no-reply@brightwater.example>");
        assertThat(received(1).getHeader("Return-Path")).containsExactly("<bounces@brightwater.example>");
        assertThat(received(1).getFrom()[0].toString()).contains("no-reply@brightwater.example");
        assertThat(received(1).getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_letter_sent_again_has_the_same_message_id() throws Exception {
        send(line, mail("Bill", null), NOW);
        line.hangUp();
        send(line, mail("Bill", null), NOW.plusSeconds(60));

        assertThat(received(0).getMessageID()).isEqualTo(received(1).getMessageID()).isEqualTo("<7KQ2M9XD4TBN.1@my.example.com>");
    }

    @Test
    void many_letters_go_over_one_line() {
        for (int i = 0; i < 20; i++) {
            assertThat(send(line, mail("Bill " + i, null), NOW)).isEqualTo(Outcome.TAKEN);
        }

        assertThat(Arrays.stream(server.getReceivedMessages()).count()).isEqualTo(20);
    }

    @Test
    void a_server_that_is_away_is_told_from_one_that_refuses() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(send(line(free), mail("Bill", null), NOW)).isEqualTo(Outcome.AWAY);
    }

    @Test
    void a_server_that_comes_back_gets_the_next_letter() {
        send(line, mail("Bill", null), NOW);
        server.reset();

        line.hangUp();
        assertThat(send(line(server.getSmtp().getPort()), mail("Bill", null), NOW)).isEqualTo(Outcome.TAKEN);
    }

    @Test
    void a_letter_that_another_node_has_is_not_sent_however_late_that_is_found_out() {
        for (int asked = 1; asked <= 2; asked++) {
            int turn = asked;
            AtomicInteger questions = new AtomicInteger();
            line.connect();

            assertThat(line.send(mail("Bill", null), NOW, () -> questions.incrementAndGet() < turn)).isEqualTo(Outcome.LOST);
            assertThat(questions).hasValue(turn);
        }
        assertThat(server.getReceivedMessages()).isEmpty();

        assertThat(send(line, mail("Bill", null), NOW)).isEqualTo(Outcome.TAKEN);
    }

    private static Outcome send(SmtpLine line, Mail mail, Instant now) {
        return line.isConnected() || line.connect() ? line.send(mail, now, () -> true) : Outcome.AWAY;
    }

    private MimeMessage received(int number) {
        return server.getReceivedMessages()[number];
    }

    private static Mail mail(String subject, String unsubscribe) {
        return new Mail("7KQ2M9XD4TBN", "ada@example.com", Locale.UK, unsubscribe == null ? "service" : "offers", subject,
                "Hello \u0645\u0631\u062D\u0628\u0627\n", "<p>Hello</p>", "<7KQ2M9XD4TBN.1@my.example.com>", unsubscribe);
    }
}
