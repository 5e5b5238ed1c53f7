package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Http;
import portal.support.Mails;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** Journeys 5 and 6: which mails come, how they stop, and the one mail a friend gets. */
class MailsIT {

    @ParameterizedTest
    @EnumSource
    @Promise({"CLX-11", "CLX-12"})
    void mails_start_with_a_tick_and_a_confirmation_and_stop_without_either(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script)) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/preferences").reads("Always on");
            assertThat(visitor.page().locator("input[name=topic]:checked").count()).as("nothing is ticked for a newcomer").isZero();

            visitor.page().locator("#topic-newsletter").check();
            visitor.presses("Save choices").reads("Waiting for you");
            String link = Mails.to(newcomer.email(), "Do you want these mails").link("/confirm-mails/");
            visitor.opens(link).opens("/account/preferences").reads("Waiting for you");
            visitor.opens(link).presses("Yes, send me these mails").opens("/account/preferences").reads("chosen by you")
                    .doesNotRead("Please check your mail");

            visitor.page().locator("#topic-newsletter").uncheck();
            visitor.presses("Save choices");
            assertThat(visitor.page().locator("#topic-newsletter").isChecked()).isFalse();

            visitor.presses("Take back what I just saved").reads("What held before holds again.");
            assertThat(visitor.page().locator("#topic-newsletter").isChecked()).isTrue();
            visitor.page().locator("[id='topic-offers.phone']").check();
            visitor.presses("Save choices").presses("Nothing but mails about my service").reads("From now on you get nothing but mails");
            assertThat(visitor.page().locator("input[name=topic]:checked").count()).as("one press says no to all").isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"CLX-26", "CLX-27", "CLX-28"})
    void a_friend_gets_one_mail_ever_and_can_end_it(Script script) throws IOException, InterruptedException {
        String friend = "friend-" + UUID.randomUUID() + "@example.net";
        try (Visitor maria = People.maria(script); People.Newcomer second = People.newcomer(script); Visitor invited = Visitor.with(script)) {
            invites(maria, friend);
            String link = Mails.to(friend, "tells you about").link("/invite/");
            invites(second.visitor(), friend.toUpperCase(Locale.ROOT));

            Http.CLIENT.send(HttpRequest.newBuilder(URI.create(link)).build(), HttpResponse.BodyHandlers.discarding());
            invited.opens(link).reads("What we keep about you", "Maria").doesNotRead(friend);
            invited.presses("Never again").reads("We will never send you such a mail again");
            invited.presses("Forget me now").reads("You are forgotten");
            invited.opens(link).sees(404);

            assertThat(Mails.allTo(friend)).hasSize(1);
        }
    }

    private static void invites(Visitor sender, String friend) {
        sender.opens("/account/friends").fills("Your friend’s name", "Ana").fills("Your friend’s e-mail address", friend)
                .presses("Show me the mail").reads("This is what we send").presses("Send this mail").reads("Thank you");
    }
}
