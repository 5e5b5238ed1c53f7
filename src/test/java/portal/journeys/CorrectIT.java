package portal.journeys;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Mails;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** A customer sees every stored value and puts right what is wrong. */
class CorrectIT {

    private static final String CONFIRM = "Confirm your new e-mail address";
    private static final String PASSWORD = "calm water runs deep";

    private static Visitor signedIn(Script script) {
        return Visitor.with(script).opens("/sign-in").fills("User name", "maria.lopez").fills("Password", PASSWORD).presses("Sign in");
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"SOL-19", "CET-17", "TTE-14c", "CEG-03"})
    void every_stored_value_is_there_with_its_reason_and_can_be_changed(Script script) {
        try (Visitor maria = signedIn(script)) {
            maria.opens("/account/details").reads("Your details", "E-mail address", "From our billing system")
                    .opens("/account/details/name").fills("Name", "María 🌊 <b>López</b>").presses("Save name")
                    .isAt("/account/details").reads("Your name is changed", "María 🌊 <b>López</b>", "You told us")
                    .opens("/account/details/name").fills("Name", " ").presses("Save name").reads("There is a problem", "Enter a name")
                    .fills("Name", "Maria Lopez").presses("Save name").reads("Your name is changed");
            maria.opens("/account/details/phones").fills("Mobile phone", "+1 (868) 555-0100").presses("Save numbers")
                    .reads("Your numbers are changed", "+1 868-555-0100")
                    .opens("/account/details/phones").fills("Mobile phone", "").presses("Save numbers").reads("Your numbers are changed");
            maria.opens("/account/details/wishes").chooses("Language", "fr").ticks("Letter").presses("Save").reads("Your choices are saved", "French")
                    .opens("/account/details/wishes").chooses("Language", "en").ticks("E-mail").presses("Save").reads("English");
            maria.opens("/account/history").reads("What was changed", "María 🌊 <b>López</b>", "+1 868-555-0100", "You");
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_postcode_is_asked_for_in_trinidad(Script script) {
        try (Visitor maria = signedIn(script)) {
            maria.opens("/account/details/address").follows("Another country").chooses("Country", "Trinidad & Tobago")
                    .presses("Use this country").doesNotRead("Postcode")
                    .fills("Address line 1", "5 Frederick Street").fills("Town or city", "Port of Spain").presses("Save address")
                    .reads("Your postal address is changed", "Port of Spain");
            maria.opens("/account/details/address?country=GB").fills("Address line 1", "12 Quay Street").fills("Town or city", "Millbrook")
                    .fills("Postcode", "nonsense").presses("Save address").reads("There is a problem", "full postcode")
                    .fills("Postcode", "bw14qs").presses("Save address").reads("BW1 4QS");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise("CET-08")
    void a_new_mail_address_counts_when_its_owner_says_yes(Script script) {
        String another = "another." + java.util.UUID.randomUUID() + "@example.net";
        try (People.Newcomer newcomer = People.newcomer(script); Visitor reader = Visitor.with(script)) {
            Visitor maria = newcomer.visitor();
            maria.opens("/account/details/email");
            String old = maria.page().locator("strong").first().innerText();
            long before = letters(another);
            maria.fills("New e-mail address", another).presses("Send the link").reads("We sent a link to " + another, old);
            confirm(reader, another, before);
            maria.opens("/account/details").reads(another);
            Mails.to(old, "Your e-mail address is changed");
            before = letters(old);
            maria.opens("/account/details/email").fills("New e-mail address", old).presses("Send the link");
            confirm(reader, old, before);
            maria.opens("/account/details").reads(old);
        }
    }

    private static long letters(String address) {
        return Mails.allTo(address).stream().filter(mail -> mail.subject().contains(CONFIRM)).count();
    }

    private static void confirm(Visitor reader, String address, long before) {
        await().atMost(Duration.ofSeconds(20)).until(() -> letters(address) > before);
        String link = Mails.to(address, CONFIRM).link("/confirm-email/");
        reader.opens(link).reads("from now on we write to " + address).presses("Yes, use this address").reads("counts from now on")
                .opens(link).reads("This link no longer works");
    }

    @ParameterizedTest
    @EnumSource
    void bank_details_are_shown_by_their_end_only(Script script) {
        try (Visitor maria = signedIn(script)) {
            maria.opens("/account/supply/bank").fills("Name on the account", "Maria Lopez").fills("IBAN", "GB29 0000").presses("Save bank details")
                    .reads("There is a problem", "Check the IBAN")
                    .fills("IBAN", "gb29 nwbk 6016 1331 9268 19").ticks("may collect what I owe").presses("Save bank details")
                    .reads("Your bank details are changed", "6819").doesNotRead("NWBK", "60161331", "You have not allowed it");
            maria.opens("/account/supply/bank").presses("Stop collecting from it")
                    .reads("We no longer collect from your bank account", "6819", "You have not allowed it");
            maria.opens("/account/supply/bank").presses("Take bank details out").reads("Your bank details are taken out").doesNotRead("6819");
        }
    }
}
