package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** A customer reads a meter and chooses how bills come. */
class SupplyJourneyIT {

    @ParameterizedTest
    @EnumSource
    @Promise("CET-17")
    void a_meter_is_read_and_an_odd_number_is_asked_about_once(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script)) {
            Visitor visitor = newcomer.visitor();
            LocalDate early = LocalDate.now().minusDays(20);
            visitor.opens("/account/supply").follows("Your meter readings").isAt("/account/readings").reads("You have not sent a reading yet")
                    .fills("What the meter shows", "a lot").fills("Year", "2999").presses("Send reading")
                    .reads("There is a problem", "as a number with at most 9 digits");
            assertThat(visitor.page().getByLabel("What the meter shows").inputValue()).as("nothing typed is lost").isEqualTo("a lot");
            visitor.fills("What the meter shows", "04 512,5").presses("Send reading").reads("cannot be in the future")
                    .fills("Day", String.valueOf(early.getDayOfMonth())).fills("Month", String.valueOf(early.getMonthValue()))
                    .fills("Year", String.valueOf(early.getYear())).presses("Send reading").reads("Your reading is sent", "4512.5", "Sent to billing");
            visitor.fills("What the meter shows", "9876543").presses("Send reading").reads("Please look again", "times your usual use")
                    .presses("Yes, send this reading").reads("Your reading is sent", "9876543", "You said that it is right");
        }
    }

    @ParameterizedTest
    @EnumSource
    void somebody_may_look_until_either_ends_it(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script)) {
            Visitor ana = newcomer.visitor();
            ana.opens("/account/sharing").presses("Send the question").reads("There is a problem").inState("refused");
            ana.opens(People.sharedWith(newcomer)).reads("An account you may look at", "Bills and usage", "Electricity").doesNotRead("Maria", "4401 2286", "Quay")
                    .inState("shared");
            ana.page().locator("main a[href*='/account/bills/']").first().click();
            ana.reads("Total", "£").opens("/account/bills").doesNotRead("B0000001");
            ana.opens("/account/sharing").follows("Stop looking at it").reads("It ends at once").presses("End it now").reads("It has ended", "Nobody shares an account");
        }
    }

    @ParameterizedTest
    @EnumSource
    void paper_is_left_out_account_by_account(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script)) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/supply/paper");
            boolean without = visitor.page().locator("main input[type=checkbox]").first().isChecked();
            visitor.page().locator("main input[type=checkbox]").first().click();
            visitor.presses("Save my choice").isAt("/account/supply").reads("Your choice is saved",
                    without ? "Bills come on paper too" : "Bills come here only", "You told us");
            visitor.opens("/account/history").reads("Paper bills");
        }
    }
}
