package portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.support.Promise;

class AuditEntryTest {

    private static final Actor STAFF = Actor.staff("key", "CUSTOMER_SUPPORT");

    @Test
    @Promise({"CEG-07", "TTE-11"})
    void nothing_is_seen_or_done_without_a_purpose() {
        assertThatThrownBy(() -> new AuditEntry(STAFF, "customer.viewed", "subject", Set.of(DataClass.CONTACT), null, null, null))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void nobody_does_anything_unnamed() {
        assertThatThrownBy(() -> new AuditEntry(null, "customer.viewed", "subject", Set.of(), Purpose.SUPPORT, null, null))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void a_long_note_is_cut_and_never_through_a_character() {
        String note = "x".repeat(AuditEntry.NOTE_LENGTH - 1) + "\uD83D\uDE00";

        assertThat(new AuditEntry(STAFF, "customer.viewed", "subject", Set.of(), Purpose.SUPPORT, note, null).note())
                .isEqualTo("x".repeat(AuditEntry.NOTE_LENGTH - 1));
    }
}
