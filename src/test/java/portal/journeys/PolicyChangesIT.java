package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Mails;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/**
 * Journey: the policy changes. One writes, another publishes, people are told and asked; one says yes, one says no, one says nothing. It is
 * walked once, because what is published stays.
 */
class PolicyChangesIT {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final String PURPOSE = "Improving this portal";

    @ParameterizedTest
    @EnumSource(names = "OFF")
    @Promise({"CEG-34", "CEG-35", "CLX-35", "SOL-20", "TTE-24"})
    void a_new_use_of_stored_data_is_published_by_two_told_to_all_and_decided_by_each(Script script) {
        String words = "We look at how people use this portal " + UUID.randomUUID() + ".";
        try (People.Newcomer yes = People.newcomer(script); People.Newcomer no = People.newcomer(script); Visitor silent = People.maria(script);
                Visitor petra = People.staff(script, "petra.privacy"); Visitor ada = People.staff(script, "ada.admin"); Visitor clock = Visitor.with(script)) {
            String version = publish(petra, ada, clock, words);

            silent.opens("/account").reads("a new version counts from", words).opens("/privacy-policy").reads("a new version counts from")
                    .opens("/privacy-policy/" + version).reads("Not in force yet", words).opens("/account/new-uses").inState("asked");
            clock.opens("/").reads("a new version counts from");
            String link = Mails.to(yes.email(), "We would like to use your data").link("/account/new-uses");
            yes.visitor().opens(link).reads("None, so we use it only as before");
            yes.visitor().page().locator("details summary").first().click();
            yes.visitor().reads("only as today").presses("Yes, allow: " + PURPOSE).reads("You said yes").inState("yes");
            no.visitor().opens("/account/new-uses").presses("No, only as before: " + PURPOSE).reads("You said no").inState("no");

            clock.opens("/dev/clock").fills("Days to move on", "2").presses("Move the clock");

            clock.opens("/privacy-policy").reads("Version " + version + ", in force from");
            reads(yes.visitor(), yes.login(), "You said yes to this too");
            reads(no.visitor(), no.login(), "You said no to this, so we do not use it");
            reads(silent, People.MARIA, "We do not use it for this, as the policy it came in under did not say so");
            yes.visitor().opens("/account/new-uses").presses("No, only as before: " + PURPOSE).reads("You said no", "May we use what we hold about you");
            reads(yes.visitor(), yes.login(), "You said no to this, so we do not use it");
        }
    }

    private static String publish(Visitor petra, Visitor ada, Visitor clock, String words) {
        LocalDateTime now = LocalDateTime.parse(clock.opens("/dev/clock").page().locator("main strong").first().innerText(), SHOWN);
        petra.opens("/staff/policies").reads("Privacy policy").opens("/staff/policies/privacy").fills("What is new, in one sentence", words)
                .fills("Counts from", now.toLocalDate().plusDays(2) + "T00:00");
        petra.page().locator("input[name=purposes][value=IMPROVEMENT]").check();
        petra.presses("Save the draft").reads("There is a problem", "Tick both");
        petra.page().locator("input[name=classes][value=CONTACT]").check();
        petra.page().locator("#body").fill(petra.page().locator("#body").inputValue() + "\n\n" + words + "\n");
        petra.presses("Save the draft").reads("Somebody else publishes it", words).doesNotRead("Publish this version").inState("draft");
        ada.opens("/staff/policies/privacy").reads("What the draft changes", words).doesNotRead("Save the draft").presses("Publish this version").reads("is published");
        String version = ada.page().locator("main a[href^='/privacy-policy/']").nth(1).innerText();
        assertThat(version).matches("1\\.[0-9]+");
        ada.reads("Changes that people were told of", words);
        return version;
    }

    /** What the page of all stored values says about an address; the clock went on, so the person signs in again. */
    private static void reads(Visitor visitor, String login, String words) {
        visitor.opens("/account/details");
        if (visitor.address().startsWith("/sign-in")) {
            People.signIn(visitor, login, People.PASSWORD);
            visitor.opens("/account/details");
        }
        assertThat(visitor.page().locator("main").textContent()).as("what is said why a value is here").contains(words);
    }
}
