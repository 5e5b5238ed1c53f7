package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** Journey 3: home, details, usage and bills. */
class SeeEverythingIT {

    @ParameterizedTest
    @EnumSource
    void home_says_what_is_owed_used_and_waiting(Script script) {
        try (Visitor maria = People.maria(script)) {
            maria.reads("Hello, Maria Lopez", "What you owe", "to pay", "What you used", "kWh", "What is waiting");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"TTE-14a", "CET-17"})
    void every_value_has_its_source_and_its_reason(Script script) {
        try (Visitor maria = People.maria(script)) {
            maria.opens("/account/details").reads("From our billing system", "Why do you have this?", "maria.lopez@example.com",
                    "4401 2286", "Electricity meter", "Bank account", "Change", "Ask");
            maria.reads("How you sign in", "maria.lopez", "Never shown. We keep a hash")
                    .doesNotRead("argon2", People.PASSWORD);
            assertThat(maria.text()).as("a date of birth is masked").containsPattern("Date of birth\\s+•+\\W•+\\W\\d{4}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void usage_is_compared_in_words_and_drawn(Script script) {
        try (Visitor maria = People.maria(script)) {
            maria.opens("/account/usage").reads("Electricity", "than in", "kWh", "Readings up to");
            assertThat(maria.page().locator("svg.chart").count()).isPositive();
            maria.follows("Gas").reads("Gas").follows("Last 36 months").reads("kWh");
            maria.opens("/account/usage?fuel=nonsense&months=-1").sees(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bills_are_listed_and_opened(Script script) {
        try (Visitor maria = People.maria(script)) {
            maria.opens("/account/bills").reads("Bills", "£");
            maria.opens(maria.page().locator("main a[href*='/account/bills/']").first().getAttribute("href")).sees(200).reads("£");
            maria.opens("/account/bills/B9999999999").sees(404);
            maria.opens("/account/bills/%3Cscript%3E").sees(404);
        }
    }
}
