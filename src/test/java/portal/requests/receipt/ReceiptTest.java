package portal.requests.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.vault.Signature;

class ReceiptTest {

    private static final Receipt RECEIPT = new Receipt("Brightwater Énergie", "7KQ2M9XD4TBN", "a-keyed-hash", Instant.parse("2026-11-23T02:00:00Z"),
            List.of(ErasureLine.deleted(DataClass.CONTACT, 5), ErasureLine.anonymised(DataClass.USAGE, 24),
                    ErasureLine.kept(DataClass.BILLING, 12, LocalDate.parse("2032-11-01"), "retention_ground.TAX")),
            new Receipt.Looked(61, 412, 3));
    private static final String SIGNED = new SignedText(RECEIPT.text(), new Signature("0123456789abcdef", new byte[Signature.BYTES])).whole();

    @Test
    void it_says_what_was_done_and_where_was_looked() {
        assertThat(RECEIPT.text()).isEqualTo("""
                Erasure receipt 1
                Operator: Brightwater Énergie
                Receipt: 7KQ2-M9XD-4TBN
                Subject: a-keyed-hash
                Erased: 2026-11-23T02:00:00Z
                Deleted: CONTACT 5
                Anonymised: USAGE 24
                Kept: BILLING 12 until 2032-11-01 TAX
                Looked through: 61 tables, 412 columns, 3 files
                Found: 0
                """);
        assertThat(Receipt.read(RECEIPT.text())).isEqualTo(RECEIPT);
    }

    @Test
    void it_is_found_in_a_whole_mail_quoted_and_with_other_line_ends() {
        String mail = "Hello,\r\n\r\nbelow is it.\r\n> " + SIGNED.replace("\n", "  \r\n> ") + "\r\nBye";

        assertThat(SignedText.in(mail).text()).isEqualTo(RECEIPT.text());
        assertThat(SignedText.in(mail).signature().keyId()).isEqualTo("0123456789abcdef");
    }

    @Test
    void half_of_one_or_something_else_is_none() {
        assertThatThrownBy(() -> SignedText.in(SIGNED.substring(0, SIGNED.length() - 30))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignedText.in("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignedText.in("x".repeat(100_000))).isInstanceOf(IllegalArgumentException.class);
        for (String other : List.of("", "Erasure receipt 1\n", RECEIPT.text().replace("CONTACT", "CONTRACT"), RECEIPT.text().replace("7KQ2", "7"),
                RECEIPT.text().replace(" until 2032-11-01 TAX", ""), RECEIPT.text().replace("Found: 0", "Found: 1"))) {
            assertThatThrownBy(() -> Receipt.read(other)).as(other).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
