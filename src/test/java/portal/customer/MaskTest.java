package portal.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MaskTest {

    @Test
    void enough_to_recognise_and_too_little_to_use() {
        assertThat(Mask.end("4300")).isEqualTo("••••\u00a04300");
        assertThat(Mask.birth(LocalDate.of(1980, 5, 31))).endsWith("1980").doesNotContain("31", "05");
        assertThat(Mask.email("maria.lopez@example.com")).isEqualTo("m•••@example.com");
        assertThat(Mask.all("needs oxygen")).doesNotContain("oxygen");
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(Mask.end(null)).isNull();
        assertThat(Mask.birth(null)).isNull();
        assertThat(Mask.all(null)).isNull();
    }

    @Test
    void odd_mail_addresses_do_not_break_it() {
        assertThat(Mask.email("@")).isEqualTo("••••");
        assertThat(Mask.email("😀@example.com")).isEqualTo("😀•••@example.com");
    }
}
