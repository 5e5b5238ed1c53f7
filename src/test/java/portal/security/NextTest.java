package portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "https://evil.example", "//evil.example", "/\\evil.example", "/account/../staff", "/account//evil", "/accounts",
        "javascript:alert(1)", "/account\r\nSet-Cookie: a=b", "/staff/requests", "/sign-out", "/account/x#//evil", "/account@evil.example"})
    void a_customer_never_leaves_the_account(String asked) {
        assertThat(Next.of(asked, AccountKind.CUSTOMER)).isEqualTo("/account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/account/bills", "/account/requests/7KQ2M9XD4TBN", "/account/usage?fuel=GAS&months=12"})
    void a_page_of_the_account_is_where_one_goes_on(String asked) {
        assertThat(Next.of(asked, AccountKind.CUSTOMER)).isEqualTo(asked);
    }

    @Test
    void staff_are_not_sent_back_to_their_own_door() {
        assertThat(Next.of("/staff/sign-in", AccountKind.STAFF)).isEqualTo("/staff");
    }
}
