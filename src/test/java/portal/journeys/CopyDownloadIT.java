package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Shell;
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
            await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofSeconds(1)).ignoreExceptionsInstanceOf(PlaywrightException.class)
                    .until(() -> visitor.opens(request + "?still=1").text().contains("Your copy is ready."));
            Path zip = visitor.downloadsBy(() -> visitor.page().locator("#download").click());
            try (ZipFile file = new ZipFile(zip.toFile())) {
                List<String> names = file.stream().map(ZipEntry::getName).toList();
                assertThat(names).contains("index.html", "data.json", "csv/profile.csv", "MANIFEST.sha256.sig")
                        .doesNotContain("csv/usage.csv", "your-data.pdf", "greenbutton/usage.xml");
            }
        }
    }

    @Test
    @Promise("CET-18")
    void it_verifies_by_the_commands_it_brings_and_opens_and_prints_without_us() throws IOException {
        try (People.Newcomer owner = People.newcomer(Script.ON)) {
            Visitor visitor = owner.visitor();
            ready(visitor);
            Path folder = unpacked(visitor.downloadsBy(() -> visitor.page().locator("#download").click()));
            List<String> commands = Files.readString(folder.resolve("VERIFY.txt")).lines().filter(line -> line.matches(" {4}(sha256sum|openssl) .*")).toList();
            assertThat(commands).hasSize(2);
            assertThat(Files.readString(Path.of("README.md"))).contains(commands);

            assertThat(Shell.types(folder, commands.get(0)).words().lines().toList()).hasSizeGreaterThan(20).allMatch(line -> line.endsWith(": OK"));
            assertThat(Shell.types(folder, commands.get(1))).isEqualTo(new Shell.Said(0, "Signature Verified Successfully\n"));
            opensAndPrints(visitor, folder.resolve("index.html"));

            Files.writeString(folder.resolve("data.json"), " ", StandardOpenOption.APPEND);
            assertThat(Shell.types(folder, commands.get(0)).exit()).as("a file that was changed").isNotZero();
            Files.writeString(folder.resolve("MANIFEST.sha256"), "\n", StandardOpenOption.APPEND);
            assertThat(Shell.types(folder, commands.get(1)).exit()).as("a list of files that was changed").isNotZero();
        }
    }

    private static void opensAndPrints(Visitor visitor, Path index) {
        visitor.opensFile(index, "copy-index").reads("Your data");
        Page page = visitor.page();
        assertThat(page.locator("script, [onclick], link[href^=http], img[src^=http]").count()).as("no script, and nothing from elsewhere").isZero();
        assertThat(page.locator("h2").count()).isGreaterThan(5);
        byte[] printed = page.pdf();
        assertThat(new String(printed, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(printed.length).isGreaterThan(20_000);
    }

    private static Path unpacked(Path zip) throws IOException {
        Path folder = Files.createTempDirectory("copy");
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) file.stream().map(ZipEntry.class::cast)::iterator) {
                Path target = folder.resolve(entry.getName()).normalize();
                assertThat(target).startsWithRaw(folder);
                Files.createDirectories(target.getParent());
                Files.write(target, file.getInputStream(entry).readAllBytes());
            }
        }
        return folder;
    }

    /** Returns the address of the request whose copy is ready. */
    private static String ready(Visitor visitor) {
        visitor.opens("/account/copy").presses("Ask for a copy").reads("Reference");
        String request = visitor.address().replaceAll("[?#].*", "");
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofSeconds(1)).ignoreExceptionsInstanceOf(PlaywrightException.class)
                .until(() -> visitor.opens(request + "?still=1").text().contains("Your copy is ready."));
        return request;
    }

    private static void moveClock(Visitor visitor, String days, String minutes) {
        visitor.opens("/dev/clock").fills("Days to move on", days).fills("Minutes to move on", minutes).presses("Move the clock");
    }
}
