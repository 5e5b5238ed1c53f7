package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
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
                    "Change", "Ask").doesNotRead("4401 2286");
            maria.reads("How you sign in", "maria.lopez", "Never shown. We keep a hash")
                    .doesNotRead("argon2", People.PASSWORD);
            maria.follows("Your supply").isAt("/account/supply").reads("4401 2286", "12 Quay Street", "Electricity meter", "Gas meter", "Water meter",
                    "Bank account", "From our billing system", "Why do you have this?", "Change", "Ask");
            maria.opens("/account/details");
            assertThat(maria.text()).as("a date of birth is masked").containsPattern("Date of birth\\s+•+\\W•+\\W\\d{4}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void usage_is_compared_in_words_and_drawn(Script script) {
        try (Visitor maria = People.maria(script)) {
            maria.opens("/account/usage").reads("Electricity", "kWh used", "That is", "than", "month by month", "Readings up to",
                    "back to the grid");
            assertThat(maria.page().locator("svg.chart").count()).isPositive();
            maria.follows("Gas").reads("Gas").follows("Week").reads("Gas, day by day").follows("Day").reads("Gas, hour by hour", "23:00");
            maria.follows("Money").reads("in money", "£").follows("Earlier").reads("£");
            maria.opens("/account/usage?fuel=water&span=day").reads("Water, hour by hour");
            maria.opens("/account/usage?fuel=nonsense&span=-1&day=9999-99-99&from=%3Cscript%3E").sees(200).reads("month by month");
        }
    }

    @ParameterizedTest
    @EnumSource
    void usage_of_own_dates_is_shown_or_refused_in_words(Script script) {
        try (Visitor maria = People.maria(script)) {
            LocalDate last = LocalDate.now().minusMonths(1);
            maria.opens("/account/usage?span=month").fills("First day", last.minusDays(9).toString()).fills("Last day", last.toString())
                    .presses("Show these days").reads("day by day", "That is");
            maria.fills("Last day", "tomorrow").presses("Show these days").reads("Write both days as year, month and day");
            assertThat(maria.title()).startsWith("Error: ");
            assertThat(maria.page().getByLabel("Last day").inputValue()).as("what was typed stays").isEqualTo("tomorrow");
            maria.fills("Last day", "1999-01-01").presses("Show these days").reads("The last day is before the first");
        }
    }

    @ParameterizedTest
    @EnumSource
    void usage_can_be_taken_along_as_a_table(Script script) throws IOException {
        try (Visitor maria = People.maria(script)) {
            maria.opens("/account/usage?fuel=water&span=week");
            List<String> lines = Files.readAllLines(maria.downloadsBy(() -> maria.page().getByText("Download as a table").click()));

            assertThat(lines.get(0)).isEqualTo("start,end,usage_point,flow,amount,unit,cost,currency,quality");
            assertThat(lines).hasSizeGreaterThan(24).last().asString().contains(",delivered,").contains(",m³,");
        }
    }

    @ParameterizedTest
    @EnumSource
    void usage_can_be_taken_along_as_green_button_without_a_name(Script script) throws IOException {
        try (Visitor maria = People.maria(script)) {
            maria.opens("/account/usage?fuel=electricity&span=month");
            String usage = Files.readString(maria.downloadsBy(() -> maria.page().getByText("Download usage as Green Button").click()));
            String customer = Files.readString(maria.downloadsBy(() -> maria.page().getByText("Download who and where you are").click()));

            assertThat(usage).contains("<feed", "<IntervalReading>", "<flowDirection>19</flowDirection>").doesNotContain("Lopez", "44012286");
            assertThat(customer).contains("Maria Lopez", "44012286", "12 Quay Street").doesNotContain("<IntervalReading>");
            assertThat(maria.page().locator("a[href*='usage.xml']").getAttribute("href")).doesNotContainIgnoringCase("lopez", "4401");
            maria.opens("/account/usage/usage.xml?fuel=electricity&from=today&to=never").sees(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"TTE-05", "CEG-22"})
    void two_share_an_account_and_nothing_else(Script script) {
        try (Visitor maria = People.maria(script); Visitor luis = Visitor.with(script)) {
            People.signIn(luis, "luis.lopez", People.PASSWORD);
            maria.opens("/account/supply").reads("Account holder", "L. L., who also holds this account", "Brightwater Steady", "AG44012286",
                    "£185.00 a month", "Bills come here only", "Credit information", "Northlight Credit Reference told us on");
            luis.opens("/account/supply").reads("4401 2286", "Joint account holder", "M. L., who also holds this account", "Brightwater Steady")
                    .doesNotRead("Northlight", "Maria", "maria.lopez");
            luis.opens("/account/details").reads("Luis Lopez").doesNotRead("Maria", "maria.lopez");
            luis.opens("/account/bills").reads("£").opens("/account/usage").reads("kWh used");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_bill_is_made_of_its_lines(Script script) {
        try (Visitor maria = People.maria(script)) {
            maria.opens("/account/bills");
            maria.opens(maria.page().locator("main a[href*='/account/bills/']").first().getAttribute("href"))
                    .reads("Electricity used", "kWh", "Water used", "m³", "Standing charge, 3 meters", "VAT 5 %", "Total", "print this page")
                    .doesNotRead("Other");
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
