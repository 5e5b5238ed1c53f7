package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** A customer sends a document, gets it back as it was, and takes it out. */
class SendDocumentIT {

    @ParameterizedTest
    @EnumSource
    @Promise({"TTE-05", "TTE-21"})
    void a_document_is_sent_fetched_and_removed(Script script) throws IOException {
        String words = "Dear Brightwater,\r\nthe meter stands at 4 711. Grüße 🌊\r\n";
        try (People.Newcomer newcomer = People.newcomer(script)) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/details").follows("Your documents").isAt("/account/documents").reads("We hold no document of yours");

            visitor.presses("Send document").reads("There is a problem", "Choose a file.");
            People.attaches(visitor, "meter.pdf", "<html><script>alert(1)</script></html>").presses("Send document")
                    .reads("We cannot take this file, whatever its name says. We take .pdf, .png, .jpg, .txt.");
            People.attaches(visitor, "meter.txt", "x".repeat(5_000_001)).presses("Send document").reads("This file is larger than 5 MB");
            People.attaches(visitor, "Zähler <b>1.pdf", words).presses("Send document").isAt("/account/documents")
                    .reads("We have your document", "Zähler _b_1.txt", "Sent by itself", "1 kB").inState("one");

            assertThat(Files.readString(visitor.downloadsBy(() -> visitor.page().getByText("Download").first().click()))).isEqualTo(words);
            visitor.follows("Zähler").reads("Text file", "You told us", "To help you when you ask us", "Checksum");
            visitor.presses("Remove document").isAt("/account/documents").reads("The document is removed", "We hold no document of yours");
        }
    }
}
