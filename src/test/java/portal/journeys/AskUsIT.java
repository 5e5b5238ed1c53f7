package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Mails;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** A customer asks something with a file, staff answer and write down a call, and the customer reads all of it. */
class AskUsIT {

    @ParameterizedTest
    @EnumSource
    @Promise({"CEG-32", "CLX-04", "CET-18", "SOL-11"})
    void a_question_is_asked_answered_and_settled(Script script) throws IOException {
        LocalDate yesterday = LocalDate.now().minusDays(1);
        try (People.Newcomer newcomer = People.newcomer(script); Visitor sam = People.staff(script, "sam.support")) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/details/wishes").ticks("Phone").presses("Save");
            visitor.opens("/contact").follows("Write to us").isAt("/account/new-case");
            People.attaches(visitor.fills("Your message", "My bill is wrong.\nI paid with 4111 1111 1111 1111."), "proof.pdf", "<svg/>")
                    .presses("Send message").reads("There is a problem", "Choose what it is about", "We cannot take this file");
            assertThat(visitor.page().getByLabel("Your message").inputValue()).as("nothing typed is lost").contains("My bill is wrong.");
            People.attaches(visitor.chooses("What is it about?", "Bills and payments"), "proof.pdf", "Paid on Monday")
                    .presses("Send message").reads("We have your message", "There was a card number", "•••• 1111", "Waiting for our answer",
                            "proof.txt", "in the portal").doesNotRead("4111 1111");
            String reference = visitor.address().replaceAll(".*[=/]", "");
            assertThat(Mails.to(newcomer.email(), "We have your message").text()).doesNotContain("My bill is wrong");

            sam.opens("/staff/cases").reads("wait for an answer").opens("/staff/cases/" + reference).reads("My bill is wrong.", "Not scanned for malware")
                    .inState("open");
            assertThat(Files.readString(sam.downloadsBy(() -> sam.page().getByText("proof.txt").click()))).isEqualTo("Paid on Monday");
            sam.presses("Send answer").reads("Write your message").fills("Answer to the customer", "You are right, we credit it.").presses("Send answer")
                    .reads("Prefers to be answered another way: Phone", "This is not the way the customer prefers")
                    .chooses("Why not by the way they prefer", "we tried and could not reach you").presses("Send answer")
                    .reads("The answer is there", "You are right, we credit it.");
            sam.follows("Write down a call or a letter").presses("Keep it").reads("Choose how it came", "Enter the day, month and year when it was said",
                    "Write your message");
            sam.chooses("How it came", "by phone").fills("Day", "" + yesterday.getDayOfMonth()).fills("Month", "" + yesterday.getMonthValue())
                    .fills("Year", "" + yesterday.getYear()).fills("What was said", "She called and was content.").presses("Keep it")
                    .reads("It is written down", "by phone", "She called and was content.");

            assertThat(Mails.to(newcomer.email(), "There is an answer").text()).doesNotContain("we credit it");
            visitor.opens(Mails.to(newcomer.email(), "There is an answer").link("/account/cases/"))
                    .reads("You are right, we credit it.", "Not by the way you prefer: we tried and could not reach you", "Customer support", "She called and was content.", "written down by").inState("answered");
            visitor.presses("Close case").reads("The case is closed", "Open it again").inState("closed");
            visitor.fills("Your message", "Thank you").presses("Send message").reads("Thank you", "Waiting for our answer");
            visitor.opens("/account/privacy").reads("answered your case", "opened a document of yours");
            visitor.opens("/account/documents").reads("proof.txt", "Part of a case");
            sam.opens("/staff/cases/" + reference).presses("Close case").reads("The case is closed").presses("Open the case again")
                    .reads("The case is open again");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_demo_has_a_question_and_its_answer(Script script) {
        try (Visitor maria = People.maria(script)) {
            maria.opens("/account/cases").reads("Meters and usage").follows("Meters and usage")
                    .reads("My water use looks high", "A dripping tap would explain the rise", "Water readings.txt");
        }
    }
}
