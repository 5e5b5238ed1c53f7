package portal.journeys;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Mails;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** A customer gets right what they cannot change alone, adds what is missing, and takes out what is theirs alone. */
class AskCorrectionIT {

    @ParameterizedTest
    @EnumSource
    @Promise({"TTE-14c", "TTE-14d", "CET-17"})
    void a_date_of_birth_is_contested_refused_and_seen_differently(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script); Visitor petra = People.staff(script, "petra.privacy");
                Visitor sam = People.staff(script, "sam.support")) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/correct").reads("What is wrong?").follows("Date of birth").presses("Send the correction")
                    .reads("There is a problem", "Enter the day, month and year of your birth")
                    .fills("Day", "14").fills("Month", "3").fills("Year", "1980").presses("Send the correction")
                    .reads("There is a problem", "Say how you know")
                    .fills("How do you know?", "My passport <b>says</b> so.");
            People.attaches(visitor, "passport.txt", "I am the passport").presses("Send the correction")
                    .reads("We have your correction", "14 March 1980", "My passport <b>says</b> so.", "passport.txt", "A person looks at it and answers by")
                    .inState("contested");
            String reference = visitor.address().replaceAll(".*ref=|[?#].*", "");
            visitor.opens("/account/correct?what=DATE_OF_BIRTH").fills("Day", "14").fills("Month", "3").fills("Year", "1980")
                    .fills("How do you know?", "Again").presses("Send the correction").reads("There is a problem", "already");

            petra.opens("/staff/requests/" + reference).reads("14 March 1980", "My passport <b>says</b> so.", "passport.txt").inState("contested")
                    .chooses("Reason", "NOT_SHOWN").fills("Your words to the customer", "A text file shows nothing. Please send a scan.")
                    .presses("Refuse the correction").reads("Refused");

            visitor.opens("/account/requests/" + reference).reads("We need something that shows it.", "A text file shows nothing")
                    .inState("refused").presses("Put it beside the value").reads("There is a problem")
                    .fills("Your view", "I was born on the fourteenth.").presses("Put it beside the value")
                    .reads("Your view stands beside the value now", "How I see it: Date of birth", "I was born on the fourteenth.");
            sam.opens("/staff/customers").fills("Account number, reference, e-mail or name", newcomer.email()).presses("Search customers");
            sam.page().locator("main tbody a").first().click();
            sam.reads("The customer sees it differently").doesNotRead("born on the fourteenth");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"TTE-14c", "CET-17"})
    void what_somebody_says_is_wrong_by_phone_is_written_down_and_the_clock_moves_with_a_reason(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script); Visitor petra = People.staff(script, "petra.privacy");
                Visitor sam = People.staff(script, "sam.support")) {
            LocalDate day = People.today(script).minusDays(1);
            sam.opens("/staff/customers").fills("Account number, reference, e-mail or name", newcomer.email()).presses("Search customers");
            sam.page().locator("main tbody a").first().click();
            sam.follows("Write down a correction").reads("What is wrong?").inState("which").follows("Name").presses("Write it down")
                    .reads("There is a problem", "Enter the day, month and year when it reached us.", "Say how you know").inState("refused")
                    .chooses("How it came", "PHONE").fills("Day", "" + day.getDayOfMonth()).fills("Month", "" + day.getMonthValue())
                    .fills("Year", "" + day.getYear()).fills("What should it be?", "Ada Quokka").fills("How do they know?", "It is in her passport.");
            People.attaches(sam, "passport.txt", "I am the passport").presses("Write it down").reads("Written down", "By phone");
            String reference = sam.address().replaceAll(".*ref=|[?#].*", "");

            petra.opens("/staff/requests/" + reference).reads("Ada Quokka", "It is in her passport.", "passport.txt")
                    .presses("Ask who they are and stop the clock").reads("The clock stands still.").inState("standing");
            newcomer.visitor().opens("/account/requests/" + reference).reads("Waits for you to show who you are");
            petra.presses("They showed who they are").reads("The clock goes on.").doesNotRead("Ask who they are and stop the clock");
            petra.presses("Tell the customer that it takes longer").reads("There is a problem");
            petra.chooses("Why it takes longer", "COMPLEX").presses("Tell the customer that it takes longer").reads("The letter is on its way.");
            Mails.to(newcomer.email(), "takes longer");
            await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> newcomer.visitor()
                    .opens("/account/requests/" + reference + "?still=1").reads("there is more to do than one period allows"));
            petra.opens("/staff/requests/" + reference).doesNotRead("Tell the customer that it takes longer").presses("Accept the correction")
                    .reads("Accepted. The customer has been told.");
            newcomer.visitor().opens("/account/details").reads("Ada Quokka");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise("TTE-14c")
    void an_accepted_correction_is_done_at_once(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script); Visitor petra = People.staff(script, "petra.privacy")) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/correct?what=NAME").fills("What should it be?", "Ada 🌊 Lovelace").fills("How do you know?", "My passport.")
                    .presses("Send the correction").reads("We have your correction");
            String reference = visitor.address().replaceAll(".*ref=|[?#].*", "");
            petra.opens("/staff/requests/" + reference).presses("Accept the correction").reads("Accepted. The customer has been told.");
            visitor.opens("/account/requests/" + reference).reads("It is corrected").opens("/account/details").reads("Ada 🌊 Lovelace")
                    .opens("/account/history").reads("Ada 🌊 Lovelace");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"TTE-14d", "CEG-35", "CEG-05"})
    void what_is_missing_is_added_and_what_is_ones_own_is_erased_at_once(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script)) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/supplement?about=NAME").reads("It is about:").presses("Add it to my record").reads("There is a problem", "Enter a heading")
                    .fills("Heading", "My second name").fills("What is missing", "It is <b>García</b>.\nPlease use it.").presses("Add it to my record")
                    .reads("It is part of your record now", "My second name", "It is <b>García</b>.", "privacy policy 1.").inState("one");
            visitor.follows("Take it out").reads("This goes at once").presses("Take it out").reads("It is taken out", "Nothing yet");

            visitor.opens("/account/details/need").fills("Special need", "Large print, please").presses("Save special need")
                    .reads("Your special need is changed").doesNotRead("Large print");
            visitor.page().locator("details summary").first().click();
            visitor.reads("under our privacy policy").inState("why");
            visitor.opens("/account/details/erase?value=SPECIAL_NEED").presses("Erase “Special need”").reads("It is erased");
            visitor.opens("/account/details/erase?value=NAME").sees(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"CET-05", "CEG-05"})
    void research_is_told_or_refused_and_a_no_wipes_it(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script)) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/details/research").reads("You do not take part");
            visitor.page().getByLabel("What you do for a living (optional)").fill("Baker 🥐");
            visitor.presses("Take part with these answers").reads("Your answers are saved", "Baker 🥐").inState("research");
            visitor.opens("/account/details/research").reads("You take part").presses("No part in research, forget it all")
                    .reads("We have forgotten your answers").doesNotRead("Baker");
            visitor.opens("/account/history").doesNotRead("Baker");
            visitor.opens("/account/details/right").presses("Yes, all is right").reads("We ask again in 12 months");
        }
    }
}
