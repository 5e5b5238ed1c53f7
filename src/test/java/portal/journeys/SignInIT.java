package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Mails;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** Journeys 1 and 2: becoming a customer online, signing in and out, forgetting the password. */
class SignInIT {

    @ParameterizedTest
    @EnumSource
    @Promise({"CEG-10", "CEG-14", "SOL-08", "CEG-04"})
    void a_customer_comes_online_with_one_mail_and_confirms_it(Script script) throws IOException {
        try (People.Newcomer newcomer = People.newcomer(script)) {
            newcomer.visitor().reads("Hello");
            newcomer.visitor().opens("/account/details").reads(newcomer.email());
            newcomer.visitor().opens("/account/privacy").reads("Privacy policy, Version");
            Page page = newcomer.visitor().page();
            assertThat(Files.readString(newcomer.visitor().downloadsBy(() -> page.getByText("consents.json").click())))
                    .contains("dpv:ConsentRecord", "/privacy-policy/");

            assertThat(Mails.allTo(newcomer.email())).filteredOn(mail -> mail.subject().startsWith("Welcome")).hasSize(1)
                    .allSatisfy(mail -> assertThat(mail.text()).contains(newcomer.login()));
            assertThat(Mails.allTo(newcomer.email())).noneMatch(mail -> (mail.text() + mail.html()).contains(People.PASSWORD));
            try (Visitor stranger = Visitor.with(script)) {
                assertThat(People.proves(stranger, newcomer.home())).as("one online holder for an account").isFalse();
                stranger.reads("We cannot open an online account with this number and postcode");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_did_not_get_the_mail_has_it_sent_again_without_signing_in(Script script) {
        try (Visitor visitor = Visitor.with(script)) {
            People.proved(visitor);
            String login = "late." + UUID.randomUUID().toString().substring(0, 12);
            String email = login + "@example.org";
            People.introduces(visitor, login, email, "1971");
            String first = Mails.to(email, "Welcome").link("/confirm-email/");

            visitor.isAt("/check-mail").fills("User name", "nobody.of.that.name").presses("Send the link again").reads("Look into your mailbox");
            String forNobody = visitor.text();
            visitor.opens("/check-mail").fills("User name", login).presses("Send the link again");

            assertThat(visitor.text().replace(login, "nobody.of.that.name")).isEqualTo(forNobody);
            String second = Mails.to(email, "Confirm your new").link("/confirm-email/");
            visitor.opens(first).reads("This link no longer works").follows("Ask for a new link").isAt("/check-mail");
            People.signIn(visitor, login, People.PASSWORD);
            visitor.reads("Your e-mail address is not confirmed", email).follows("Send the link again")
                    .isAt("/check-mail").presses("Send the link again").reads("Look into your mailbox");
            String third = await().until(() -> Mails.to(email, "Confirm your new").link("/confirm-email/"), link -> !link.equals(second));
            visitor.opens(third).presses("Yes, use this address").opens("/account").doesNotRead("Your e-mail address is not confirmed");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise("CEG-25")
    void a_child_is_refused_without_a_hint(Script script) {
        try (Visitor child = Visitor.with(script)) {
            People.proved(child);

            People.introduces(child, "some.child", "child@example.org", "2020");

            child.reads("We cannot open an online account with these details").doesNotRead("13 years", "too young");
            assertThat(Mails.allTo("child@example.org")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_weak_password_is_refused_with_the_reason_and_nothing_typed_is_lost(Script script) {
        try (Visitor visitor = Visitor.with(script)) {
            People.proved(visitor);
            visitor.presses("Create my account").reads("Choose a user name", "Enter an e-mail address",
                    "Choose a password with at least 15", "Enter the day, month and year of your birth", "tick the box to accept it");

            visitor.fills("User name", "nobody.yet").fills("E-mail address", "nobody@example.org").fills("Password", "short")
                    .fills("Day", "7").fills("Month", "3").fills("Year", "1971").ticks("I have read the privacy policy")
                    .presses("Create my account");

            visitor.reads("There is a problem", "15");
            assertThat(visitor.title()).startsWith("Error: ");
            assertThat(visitor.page().getByLabel("User name").first().inputValue()).isEqualTo("nobody.yet");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_name_and_a_wrong_password_are_answered_alike(Script script) {
        try (Visitor stranger = Visitor.with(script)) {
            People.signIn(stranger, "nobody.of.that.name", "a wrong password indeed");
            String unknown = stranger.text();
            People.signIn(stranger, People.MARIA, "a wrong password indeed");

            assertThat(stranger.text()).isEqualTo(unknown).contains("The user name or the password is not right");
        }
        try (Visitor maria = People.maria(script)) {
            maria.reads("Hello, Maria");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"CEG-11", "SOL-06"})
    void account_pages_are_closed_before_and_after(Script script) {
        try (Visitor maria = Visitor.with(script)) {
            maria.opens("/account/bills").isAt("/sign-in");
            assertThat(maria.page().context().cookies()).as("a visitor who reads gets no cookie").isEmpty();
            maria.fills("User name", People.MARIA).fills("Password", People.PASSWORD).presses("Sign in").isAt("/account/bills");

            maria.presses("Sign out");

            maria.opens("/account/bills").isAt("/sign-in");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_forgotten_password_is_replaced_by_a_link_that_works_once(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script); Visitor elsewhere = Visitor.with(script)) {
            elsewhere.opens("/forgot").fills("User name or e-mail address", newcomer.login()).presses("Send the link")
                    .reads("Look into your mailbox");
            String link = Mails.to(newcomer.email(), "Choose a new password").link("/reset/");
            elsewhere.opens(link).fills("New password", "another calm harbour town").presses("Set the password");

            newcomer.visitor().opens("/account/bills").isAt("/sign-in");
            People.signIn(elsewhere, newcomer.login(), "another calm harbour town");
            elsewhere.reads("Hello");
            newcomer.visitor().opens(link).reads("A link works once");
        }
    }
}
