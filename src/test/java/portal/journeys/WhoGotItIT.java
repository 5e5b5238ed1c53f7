package portal.journeys;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** What is given to somebody outside is written down by staff, read by its owner, and told to whoever has it when it changes. */
class WhoGotItIT {

    @ParameterizedTest
    @EnumSource
    @Promise({"TTE-14b", "CEG-02"})
    void a_customer_sees_who_got_what_and_that_they_were_told(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script); Visitor sam = People.staff(script, "sam.support");
                Visitor petra = People.staff(script, "petra.privacy")) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/shared").reads("We gave nothing of you to anybody outside", "Millbrook Print House", "Nobody buys your data").inState("none");
            sam.opens("/staff/disclosures").sees(403);
            sam.opens("/staff/customers").fills("Account number, reference, e-mail or name", newcomer.email()).presses("Search customers");
            sam.page().locator("main tbody a").first().click();
            String reference = sam.address().replaceFirst(".*/", "");

            petra.opens("/staff/disclosures").presses("Write it down").reads("There is a problem", "Enter the reference of a customer").inState("refused");
            petra.fills("Reference of the customer", reference).chooses("Who got it", "print_house").ticks("Identity numbers").ticks("The service needs it")
                    .fills("How", "The bills of November").presses("Write it down")
                    .reads("The policy does not let this recipient have that");
            petra.unticks("Identity numbers").ticks("How to reach you").presses("Write it down").reads("It is written down");

            visitor.opens("/account/shared").reads("Millbrook Print House", "The bills of November", "The service needs it").inState("given");
            visitor.opens("/account/details/wishes").ticks("E-mail").presses("Save");
            visitor.opens("/account/details/wishes").ticks("Letter").presses("Save").opens("/account/shared").reads("told of a correction")
                    .doesNotRead("They answered");
            petra.opens("/staff/disclosures").page().locator("section:has(#open) input[type=submit]").last().click();
            petra.reads("The answer is noted");
            visitor.opens("/account/shared").reads("They answered");
        }
    }
}
