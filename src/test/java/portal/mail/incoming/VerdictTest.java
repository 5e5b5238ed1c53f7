package portal.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
            "failed, 5.1.1, '', GONE", "Failed (given up), 5.1.2, '', GONE", "failed, 5.1.3, '', GONE", "failed, 5.1.6, '', GONE",
            "failed, 5.1.10, '', GONE", "failed, 5.2.1, '', GONE", "failed, 5.4.4, '', GONE",
            "failed, 5.2.2, smtp; 552 5.2.2 Mailbox full, REFUSED", "failed, 5.7.1, smtp; 550 5.7.1 no, REFUSED",
            "failed, 5.1.8, smtp; 550 5.1.8 bad sender, REFUSED", "failed, 5.3.4, smtp; 552 too big, REFUSED",
            "failed, 5.1.11, '', REFUSED", "failed, 15.1.1, '', REFUSED",
            "failed, 5.0.0, smtp; 550 5.1.1 unknown, GONE", "failed, 5.0.0, smtp; 550 5.7.1 unknown, REFUSED",
            "failed, 5.0.0, smtp; 550 no such user, GONE", "failed, '', smtp; 553 no such user, GONE", "failed, 5.0.0, smtp; 554 no, REFUSED",
            "failed, 5.0.0, smtp; 550 blocked for spam, REFUSED", "failed, 5.0.0, '', REFUSED", "failed, 5.1.1, smtp; 450 4.2.1 later, GONE",
            "failed, 4.4.7, '', LATE", "delayed, 5.1.1, '', LATE", "delayed, 4.4.1, '', LATE", "relayed, 2.0.0, '', LATE", "'', 5.1.1, '', LATE"})
    void only_what_can_be_nothing_else_counts_against_an_address(String action, String status, String diagnostic, Verdict verdict) {
        assertThat(Verdict.of(action, status, diagnostic)).isEqualTo(verdict);
    }
}
