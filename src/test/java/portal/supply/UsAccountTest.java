package portal.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.platform.Refusal;

class UsAccountTest {

    @ParameterizedTest
    @CsvSource({"011000015,0001234567", "0110-0001-5,000 123 4567", "' 011000015 ',0001234567"})
    void any_spacing_is_understood(String routing, String account) {
        UsAccount us = new UsAccount(routing, account);

        assertThat(us.text()).isEqualTo("011000015 0001234567");
        assertThat(us.last4()).isEqualTo("4567");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"none,1234,routing", "'',1234,routing", "011000016,1234,routing", "01100001,1234,routing", "000000000,1234,routing",
        "130000008,1234,routing", "GB2900001,1234,routing", "011000015,none,account", "011000015,123,account", "011000015,123456789012345678,account",
        "011000015,=1+1,account", "٠١١٠٠٠٠١٥,1234,routing"})
    void what_is_no_account_is_refused_at_its_field(String routing, String account, String field) {
        assertThatThrownBy(() -> new UsAccount(routing, account)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void it_never_shows_itself_in_a_log() {
        assertThat(new UsAccount("011000015", "0001234567").toString()).doesNotContain("4567", "0110");
    }
}
