package portal.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.mail.incoming.Incoming.Plain;
import portal.support.Promise;

/** Real IMAP to a real server in this process. */
class ImapBoxTest {

    private static final String PASSWORD = "secret";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "imap").dynamicPort());
    private GreenMailUser user;

    @BeforeEach
    void start() {
        server.start();
        user = server.setUser("bounces@brightwater.example", "bounces", PASSWORD);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @Promise("CLX-16")
    void what_machines_wrote_is_removed_and_what_people_wrote_is_moved_aside() throws Exception {
        for (String file : List.of("postfix-no-such-user", "vacation", "person", "challenge-tmda", "broken-mime")) {
            deliver(file);
        }
        List<Incoming> read = new ArrayList<>();

        boolean more = box(PASSWORD).read(50, raw -> {
            Incoming mail = Recognition.of(raw);
            read.add(mail);
            return mail instanceof Plain plain ? plain.kind() : Kind.GONE;
        });

        assertThat(more).isFalse();
        assertThat(read).hasSize(5).contains(new Plain(Kind.AUTOMATIC), new Plain(Kind.PERSON), new Plain(Kind.CHALLENGE));
        assertThat(inbox().getMessageCount()).isZero();
        assertThat(folder(ImapBox.KEPT).getMessages()).singleElement()
                .satisfies(kept -> assertThat(kept.getMimeMessage().getHeader("Message-ID", null)).isEqualTo("<person1@example.com>"));
    }

    @Test
    void a_handful_is_taken_at_once_and_what_cannot_be_taken_now_stays() throws Exception {
        for (int i = 0; i < 3; i++) {
            deliver("vacation");
        }

        assertThat(box(PASSWORD).read(2, raw -> Kind.AUTOMATIC)).isTrue();
        assertThat(inbox().getMessageCount()).isEqualTo(1);
        assertThat(box(PASSWORD).read(2, raw -> null)).isFalse();
        assertThat(inbox().getMessageCount()).isEqualTo(1);
    }

    @Test
    void a_wrong_password_is_said_without_the_password() {
        assertThatThrownBy(() -> box("wrong-one").read(2, raw -> Kind.GONE)).isInstanceOf(MessagingException.class)
                .hasMessageNotContaining("wrong-one");
        assertThat(box("wrong-one").toString()).doesNotContain("wrong-one");
    }

    @Test
    void without_tls_a_password_goes_to_this_machine_only() {
        ImapBox away = new ImapBox(URI.create("imap://localhost.localdomain:" + server.getImap().getPort() + "/INBOX"), "bounces", PASSWORD);

        assertThat(away.properties()).containsEntry("mail.imap.starttls.required", "true");
        assertThat(box(PASSWORD).properties()).containsEntry("mail.imap.starttls.required", "false");
    }

    private void deliver(String file) throws Exception {
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(RecognitionTest.mail(file))));
    }

    private ImapBox box(String password) {
        return new ImapBox(URI.create("imap://127.0.0.1:" + server.getImap().getPort() + "/INBOX"), "bounces", password);
    }

    private MailFolder inbox() throws Exception {
        return server.getManagers().getImapHostManager().getInbox(user);
    }

    private MailFolder folder(String name) throws Exception {
        return server.getManagers().getImapHostManager().getFolder(user, name);
    }
}
