package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Mails;
import portal.support.PlainBrowser;
import portal.support.Promise;
import portal.support.RunningPortal;
import portal.support.Script;
import portal.support.Shell;
import portal.support.Visitor;

/** Journeys 7 and 8: a copy of everything, a pause, and leaving for good. */
class LeaveIT {

    @ParameterizedTest
    @EnumSource
    @Promise({"CET-18", "TTE-14a"})
    void a_copy_is_built_and_fetched(Script script) throws IOException {
        try (People.Newcomer newcomer = People.newcomer(script)) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/copy").presses("Ask for a copy").reads("Reference", "What happened");
            String request = visitor.address().replaceAll("[?#].*", "");
            await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofSeconds(1))
                    .until(() -> visitor.opens(request + "?still=1").text().contains("Your copy is ready."));

            // The password was given a moment ago, so it is not asked for again.
            Path zip = visitor.downloadsBy(() -> visitor.page().locator("#download").click());

            assertThat(entries(zip)).contains("index.html", "data.json").anyMatch(name -> name.endsWith(".csv"));
            visitor.opens(request).reads("You downloaded the file");
            Mails.to(newcomer.email(), "Your copy is ready");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"SOL-19", "SOL-10"})
    void a_pause_can_be_ended(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script)) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/pause").presses("Pause my account");
            confirms(visitor);
            visitor.opens("/account/pause").reads("Your account is paused").presses("End the pause");
            visitor.opens("/account/pause").doesNotRead("Your account is paused");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"SOL-19", "TTE-14e", "CLX-32"})
    void who_leaves_is_gone_and_can_come_back_as_somebody_new(Script script) throws IOException {
        try (People.Newcomer newcomer = People.newcomer(script); Visitor petra = People.staff(script, "petra.privacy");
                Visitor clock = Visitor.with(script)) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/delete").reads("Deleted", "Kept without your name", "Kept for some time").presses("Continue");
            confirms(visitor);
            visitor.reads("Check your deletion request").presses("Send deletion request").reads("What happened");
            String request = visitor.address().replaceAll("[?#].*", "");

            petra.opens(request.replace("/account/", "/staff/")).presses("Approve the deletion");
            visitor.opens(request).reads("It was approved", "You can withdraw until");
            clock.opens("/dev/clock").fills("Days to move on", "8").presses("Move the clock");

            String receipt = Mails.to(newcomer.email(), "Your data has been deleted").link("/verify-receipt/");
            visitor.opens("/account/bills").isAt("/sign-in");
            visitor.opens(receipt).reads("This receipt is genuine", "Nothing was found").inState("genuine");
            String words = visitor.page().locator("#receipt").inputValue();
            verifiesOffline(visitor, words);
            visitor.fills("The receipt", words.replaceFirst("Deleted: ", "Kept: ")).presses("Check receipt").reads("something in it was changed");
            visitor.opens("/verify-receipt").fills("The receipt", "> " + words.replace("\n", "\n> ")).presses("Check receipt").reads("This receipt is genuine");
            People.attaches(visitor.opens("/verify-receipt"), "receipt.txt", words).presses("Check receipt").reads("This receipt is genuine").inState("file");
            People.attaches(visitor.opens("/verify-receipt"), "photo.png", "not a receipt").presses("Check receipt")
                    .reads("There is a problem", "We cannot find a whole receipt in this").inState("wrong file");
            People.attaches(visitor.opens("/verify-receipt"), "film.mp4", "x".repeat(100_000)).presses("Check receipt")
                    .reads("There is a problem", "This file is too large to be a receipt.");
            People.signIn(visitor, newcomer.login(), People.PASSWORD);
            visitor.reads("The user name or the password is not right");
            assertThat(People.proves(visitor, newcomer.home())).as("the account is free for somebody new").isTrue();
        }
    }

    /** By the commands of the page, which are those of the README, with the keys that the portal publishes. */
    private static void verifiesOffline(Visitor visitor, String receipt) throws IOException {
        String[] commands = visitor.page().locator("pre code").textContent().split("\n");
        assertThat(commands).hasSize(4);
        assertThat(Files.readString(Path.of("README.md"))).contains(List.of(commands));
        Path folder = Files.createTempDirectory("receipt");
        Files.writeString(folder.resolve("portal-signing-keys.pem"), new PlainBrowser(RunningPortal.get().address()).get("/.well-known/portal-signing-keys.pem").body());

        Files.writeString(folder.resolve("receipt.txt"), receipt);
        assertThat(Shell.types(folder, commands).words()).isEqualTo("Signature Verified Successfully\n");
        Files.writeString(folder.resolve("receipt.txt"), receipt.replaceFirst("Deleted: ", "Kept: "));
        assertThat(Shell.types(folder, commands).exit()).isNotZero();
        visitor.opens("/verify-receipt/0123456789AB").reads("We do not have this receipt any more").inState("gone");
        visitor.opens("/verify-receipt");
    }

    @ParameterizedTest
    @EnumSource
    void who_has_something_to_settle_reads_what_to_do_first_and_can_still_ask(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script)) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/new-case").chooses("What is it about?", "Bills and payments").fills("Your message", "It is too high.").presses("Send message");
            visitor.opens("/account/delete").inState("waiting").reads("To be settled first", "You have a case about a bill that is not closed yet",
                    "Close the case when it is settled", "then begins by itself");
            visitor.follows("See your cases").isAt("/account/cases").reads("Bills and payments");
            visitor.opens("/account/delete").presses("Continue");
            confirms(visitor);
            visitor.reads("Check your deletion request");
        }
    }

    private static void confirms(Visitor visitor) {
        if (visitor.address().startsWith("/account/confirm-password")) {
            visitor.fills("Password", People.PASSWORD).presses("Continue");
        }
    }

    private static List<String> entries(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }
}
