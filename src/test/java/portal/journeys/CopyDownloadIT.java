package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** The file with everything about a person: for that person, with the password given a moment ago, and for five days. */
class CopyDownloadIT {

    @ParameterizedTest
    @EnumSource
    @Promise("CET-18")
    void a_copy_comes_after_the_password_to_its_owner_and_not_for_ever(Script script) throws IOException {
        try (People.Newcomer owner = People.newcomer(script); People.Newcomer another = People.newcomer(script);
                Visitor nobody = Visitor.with(script)) {
            Visitor visitor = owner.visitor();
            String request = ready(visitor);
            String file = visitor.page().locator("#download").getAttribute("href");

            another.visitor().opens(file).sees(404).opens(request).sees(404);
            nobody.opens(file).isAt("/sign-in");

            moveClock(nobody, "0", "6");
            visitor.opens(file).isAt("/account/confirm-password").fills("Password", "not the password").presses("Continue")
                    .reads("There is a problem").fills("Password", People.PASSWORD).presses("Continue").isAt(request);
            Path zip = visitor.downloadsBy(() -> visitor.page().locator("#download").click());
            assertThat(Files.readAllBytes(zip)).startsWith('P', 'K');

            moveClock(nobody, "6", "0");
            People.signIn(visitor, owner.login(), People.PASSWORD);
            visitor.opens(file).sees(404).opens(request).inState("gone").doesNotRead("Download");
            assertThat(visitor.page().locator("#download").count()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise("CET-18")
    void everything_is_ticked_and_less_can_be_asked_for(Script script) throws IOException {
        try (People.Newcomer owner = People.newcomer(script)) {
            Visitor visitor = owner.visitor();
            visitor.opens("/account/copy");
            Locator boxes = visitor.page().locator("#form input[type=checkbox]");
            assertThat(boxes.count()).isEqualTo(13);
            assertThat(visitor.page().locator("#form input[type=checkbox]:checked").count()).isEqualTo(13);

            visitor.fills("Day", "31").fills("Month", "2").fills("Year", "2026").unticks("Supply and usage").presses("Ask for a copy")
                    .reads("There is a problem", "not a day of the calendar");
            assertThat(visitor.page().getByLabel("Supply and usage").isChecked()).as("what was unticked stays so").isFalse();

            visitor.fills("Day", "1").fills("Month", "1").fills("Year", "2020").unticks("Your usage for energy programs").unticks("The same as a PDF")
                    .presses("Ask for a copy").reads("Reference");
            String request = visitor.address().replaceAll("[?#].*", "");
            await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofSeconds(1))
                    .until(() -> visitor.opens(request + "?still=1").text().contains("Your copy is ready."));
            Path zip = visitor.downloadsBy(() -> visitor.page().locator("#download").click());
            try (ZipFile file = new ZipFile(zip.toFile())) {
                List<String> names = file.stream().map(ZipEntry::getName).toList();
                assertThat(names).contains("index.html", "data.json", "csv/profile.csv", "MANIFEST.sha256.sig")
                        .doesNotContain("csv/usage.csv", "your-data.pdf", "greenbutton/usage.xml");
            }
        }
    }

    /** Returns the address of the request whose copy is ready. */
    private static String ready(Visitor visitor) {
        visitor.opens("/account/copy").presses("Ask for a copy").reads("Reference");
        String request = visitor.address().replaceAll("[?#].*", "");
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofSeconds(1))
                .until(() -> visitor.opens(request + "?still=1").text().contains("Your copy is ready."));
        return request;
    }

    private static void moveClock(Visitor visitor, String days, String minutes) {
        visitor.opens("/dev/clock").fills("Days to move on", days).fills("Minutes to move on", minutes).presses("Move the clock");
    }
}
