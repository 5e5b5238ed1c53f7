package portal.supply;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.support.ChangedPack;
import portal.support.GivenPerson;
import portal.support.PlainBrowser;

/** The bank page of an operator in the United States. */
@ExtendWith(ArquillianExtension.class)
class UsBankPageIT {

    private static final String PAGE = "/account/supply/bank";

    @Inject ChangedPack pack;
    @Inject GivenPerson given;
    @Inject Banking banking;
    @Inject HttpServletRequest request;

    @BeforeEach
    void an_operator_in_the_united_states() {
        pack.say("bank.scheme", "US");
    }

    @AfterEach
    void leave() {
        pack.asWritten();
    }

    @Test
    void it_asks_for_a_routing_number_and_an_account_and_keeps_the_end_in_sight() {
        GivenPerson.Marked person = given.registered();
        PlainBrowser browser = new PlainBrowser(request);
        browser.press(browser.get("/sign-in"), "signIn", Map.of("login", person.login(), "password", GivenPerson.PASSWORD));
        HttpResponse<String> page = browser.get(PAGE);
        assertThat(page.body()).contains("Routing number", "Account number").doesNotContain("IBAN");

        HttpResponse<String> wrong = browser.press(page, "save", Map.of("holder", "Zoë", "routing", "011000016", "account", "0001234567"));
        assertThat(wrong.body()).contains("Check the routing number");
        HttpResponse<String> right = browser.press(page, "save", Map.of("holder", "Zoë", "routing", "0110-0001-5", "account", "000 123 4567",
                "mandate", "on"));

        assertThat(right.statusCode()).isEqualTo(302);
        assertThat(browser.get("/account/supply").body()).contains("4567").doesNotContain("0001234567", "011000015", "have not allowed");
        assertThat(banking.find(person.id()).orElseThrow().mandate()).isNotEmpty();
    }
}
