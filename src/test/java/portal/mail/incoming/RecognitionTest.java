package portal.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.mail.incoming.Incoming.Bounce;
import portal.mail.incoming.Incoming.Complaint;
import portal.mail.incoming.Incoming.Plain;
import portal.support.Promise;

/** A corpus of mails as mail servers, programs and people write them. */
class RecognitionTest {

    private static final String LETTER = "<7KQ2M9XD4TBN.abc123@my.example.com>";

    @ParameterizedTest
    @CsvSource({"postfix-no-such-user, GONE", "postfix-no-such-domain, GONE", "exim-unrouteable, GONE", "sendmail-user-unknown, GONE",
            "exchange-not-found, GONE", "outlook-mailbox-unavailable, GONE", "exim-blocked, REFUSED", "mailbox-full, REFUSED",
            "blocked-by-policy, REFUSED", "delayed, LATE", "expired, LATE"})
    @Promise("CLX-16")
    void a_bounce_says_what_became_of_which_letter(String file, Verdict verdict) throws IOException {
        Bounce bounce = (Bounce) Recognition.of(mail(file));

        assertThat(bounce.messageId()).isEqualTo(LETTER);
        assertThat(bounce.about("ada@example.com")).contains(verdict);
        assertThat(bounce.about("bob@example.com")).isEmpty();
    }

    @Test
    void a_complaint_names_the_letter() throws IOException {
        assertThat(Recognition.of(mail("complaint"))).isEqualTo(new Complaint(LETTER));
    }

    @Test
    void a_forged_bounce_is_read_like_any_other_and_names_a_letter_that_nobody_wrote() throws IOException {
        assertThat(((Bounce) Recognition.of(mail("forged-unknown-letter"))).messageId()).startsWith("<0000000000ZZ.");
    }

    @ParameterizedTest
    @CsvSource({"vacation, AUTOMATIC", "exchange-out-of-office, AUTOMATIC", "abwesenheit, AUTOMATIC", "fuera-de-la-oficina, AUTOMATIC",
            "precedence, AUTOMATIC", "receipt, AUTOMATIC", "not-spam, AUTOMATIC", "challenge-boxtrapper, CHALLENGE", "challenge-tmda, CHALLENGE",
            "qmail, UNCLEAR", "without-original, UNCLEAR", "broken-mime, UNCLEAR", "person, PERSON", "person-about-holidays, PERSON",
            "not-a-mail, UNREADABLE"})
    @Promise("CLX-16")
    void what_machines_write_is_told_from_what_people_write(String file, Kind kind) throws IOException {
        assertThat(Recognition.of(mail(file))).isEqualTo(new Plain(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "Subject: x", "Content-Type: multipart/report; boundary=\r\n\r\nx", "Content-Type: ;;;\r\nFrom: <<<\r\n\r\nx"})
    void nothing_is_too_broken_to_be_kept_for_people(String text) {
        assertThat(((Plain) Recognition.of(text.getBytes(StandardCharsets.UTF_8))).kind().isForPeople()).isTrue();
    }

    @Test
    void a_corpus_cut_off_anywhere_stops_nobody() throws IOException {
        for (String file : new String[] {"postfix-no-such-user", "complaint", "abwesenheit", "receipt"}) {
            byte[] whole = mail(file);
            for (int end = 0; end < whole.length; end += 7) {
                assertThat(Recognition.of(java.util.Arrays.copyOf(whole, end))).isNotNull();
            }
        }
    }

    @Test
    void a_mail_that_is_too_large_is_kept_for_people() {
        assertThat(Recognition.of(null)).isEqualTo(new Plain(Kind.UNREADABLE));
    }

    @Test
    void no_address_is_ever_written_to_a_log() throws IOException {
        assertThat(Recognition.of(mail("postfix-no-such-user")).toString()).doesNotContain("ada@");
    }

    static byte[] mail(String file) throws IOException {
        try (InputStream in = RecognitionTest.class.getResourceAsStream("/portal/incoming/" + file + ".eml")) {
            return in.readAllBytes();
        }
    }
}
