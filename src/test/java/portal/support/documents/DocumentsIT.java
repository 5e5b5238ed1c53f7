package portal.support.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.census.CopyDays;
import portal.census.CopyFile;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Upload;
import portal.support.ChangedPack;
import portal.support.GivenPerson;
import portal.support.PlainBrowser;
import portal.support.Promise;
import portal.support.Rows;
import portal.vault.Unreadable;

/** Documents from the browser to the sealed row and back, for their owner and nobody else. */
@ExtendWith(ArquillianExtension.class)
class DocumentsIT {

    private static final String WORDS = "A letter about a boundary wall, pelican brief";

    @Resource(lookup = "java:app/jdbc/portal") DataSource database;
    @Inject UserTransaction transaction;
    @Inject GivenPerson given;
    @Inject Documents documents;
    @Inject DocumentDesk desk;
    @Inject DocumentCopy copy;
    @Inject DocumentErasure erasure;
    @Inject DocumentSweep sweep;
    @Inject ChangedPack pack;
    @Inject HttpServletRequest request;
    @Inject Rows rows;
    @Inject Clock clock;

    private GivenPerson.Marked zoe;
    private GivenPerson.Marked ana;
    private PlainBrowser browser;

    @BeforeEach
    void two_customers_and_one_is_signed_in() {
        zoe = given.registered();
        ana = given.registered();
        browser = new PlainBrowser(request);
        HttpResponse<String> page = browser.get("/sign-in");
        assertThat(browser.press(page, "signIn", Map.of("login", zoe.login(), "password", GivenPerson.PASSWORD)).statusCode()).isEqualTo(302);
    }

    @AfterEach
    void as_written() {
        pack.asWritten();
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private String stored(GivenPerson.Marked person, Long belongsTo) {
        byte[] content = text(WORDS);
        return documents.store(person.id(), DocumentKind.SENT, belongsTo, desk.check("document", new Upload("Pelican.txt", content.length, content)),
                Actor.customer(person.subjectKey()));
    }

    private HttpResponse<String> send(String name, byte[] content) {
        return browser.attach(browser.get("/account/documents"), "send", Map.of(), new PlainBrowser.Attached("document", name, content));
    }

    @Test
    @Promise({"TTE-05", "TTE-21"})
    void what_is_sent_is_sealed_and_comes_back_as_an_attachment() {
        assertThat(send("Mauer \"Süd\".exe", text(WORDS)).statusCode()).isEqualTo(302);

        DocumentView held = documents.of(zoe.id()).get(0);
        assertThat(held.typed()).isEqualTo("Mauer \"Süd\".exe");
        assertThat(held.type()).as("what it is, not what it says").isEqualTo(FileType.TEXT);
        assertThat(held.sha256()).isEqualTo(rowsSum(WORDS));
        HttpResponse<String> file = browser.get("/account/document/download?ref=" + held.reference());
        assertThat(file.body()).isEqualTo(WORDS);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"Mauer _S_d_.txt\"; filename*=UTF-8''Mauer%20_S%C3%BCd_.txt");
        assertThat(file.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("sandbox");
        assertThat(browser.get("/account/documents").body()).contains("Mauer _Süd_.txt").doesNotContain("Mauer \"");
        assertThat(browser.get("/account/documents/" + held.reference()).body()).contains(held.sha256(), "Why do you have this?", "We keep it until");
        assertThat(everything()).doesNotContain("pelican").doesNotContain("Mauer").doesNotContain(held.sha256());
    }

    private static String rowsSum(String words) {
        return portal.platform.Token.hash(words);
    }

    /** The rows of documents, as somebody with a dump of the database reads them. */
    private String everything() {
        try (Connection connection = database.getConnection()) {
            StringBuilder all = new StringBuilder();
            for (String sql : List.of("SELECT file_name FROM document", "SELECT sha256 FROM document", "SELECT content FROM document_content")) {
                try (var row = connection.createStatement().executeQuery(sql)) {
                    while (row.next()) {
                        all.append(new String(row.getBytes(1), StandardCharsets.ISO_8859_1));
                    }
                }
            }
            assertThat(all.length()).isGreaterThan(WORDS.length());
            return all.toString();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void a_content_moved_to_another_document_does_not_open() throws SQLException {
        String mine = stored(zoe, null);
        String theirs = stored(ana, null);
        try (Connection connection = database.getConnection(); PreparedStatement swap = connection.prepareStatement(
                "UPDATE document_content SET content = (SELECT c.content FROM (SELECT content FROM document_content WHERE customer_id = ?) c) "
                        + "WHERE customer_id = ?")) {
            swap.setLong(1, ana.id());
            swap.setLong(2, zoe.id());
            assertThat(swap.executeUpdate()).isEqualTo(1);
        }

        assertThatThrownBy(() -> documents.content(zoe.id(), mine)).isInstanceOf(Unreadable.class);
        assertThat(documents.content(ana.id(), theirs)).isEqualTo(text(WORDS));
    }

    @Test
    void a_foreign_document_answers_like_one_that_nobody_has() {
        String theirs = stored(ana, null);
        HttpResponse<String> mine = browser.get("/account/documents/" + stored(zoe, null));

        for (String reference : List.of(theirs, Reference.random(), "nonsense")) {
            assertThat(browser.get("/account/documents/" + reference).statusCode()).isEqualTo(404);
            assertThat(browser.get("/account/document/download?ref=" + reference).statusCode()).isEqualTo(404);
        }
        assertThat(browser.get("/account/document/download").statusCode()).isEqualTo(404);
        assertThat(browser.press(mine, "remove", Map.of("ref", theirs)).statusCode()).isEqualTo(404);
        assertThat(documents.of(ana.id())).hasSize(1);
        assertThat(browser.press(mine, "remove", Map.of()).statusCode()).as("her own").isEqualTo(302);
        assertThat(documents.of(zoe.id())).isEmpty();
        assertThat(new PlainBrowser(request).get("/account/document/download?ref=" + theirs).statusCode()).as("signed out").isEqualTo(303);
    }

    @Test
    void what_is_part_of_something_is_not_removed_by_itself_and_goes_with_it() {
        String part = stored(zoe, 77L);

        assertThatThrownBy(() -> documents.remove(zoe.id(), part, Actor.customer(zoe.subjectKey()))).isInstanceOf(NotFound.class);
        assertThat(documents.of(zoe.id(), 77L)).hasSize(1);
        assertThat(documents.of(ana.id(), 77L)).isEmpty();
        assertThat(documents.removeOf(77L)).isEqualTo(1);
        assertThat(documents.of(zoe.id())).isEmpty();
    }

    @Test
    void what_cannot_be_taken_is_refused_in_words() {
        pack.say("documents.maxBytes", "100000");

        assertThat(send("big.txt", new byte[100_001]).body()).contains("larger than 0.1 MB", "There is a problem");
        assertThat(send("empty.txt", new byte[0]).body()).contains("This file is empty");
        assertThat(send("", new byte[0]).body()).contains("Choose a file.");
        assertThat(send("letter.pdf", text("<html><script>alert(1)</script>")).body()).contains("whatever its name says");
        pack.say("documents.types", "PDF");
        assertThat(send("letter.txt", text(WORDS)).body()).contains("We take .pdf");
        assertThat(documents.of(zoe.id())).isEmpty();
        assertThat(browser.press(browser.get("/account/documents"), "send", Map.of()).body()).as("no file at all").contains("Choose a file.");
    }

    @Test
    void a_form_with_a_file_needs_the_token_of_its_session_and_a_session() {
        HttpResponse<String> page = browser.get("/account/documents");
        PlainBrowser.Attached file = new PlainBrowser.Attached("document", "letter.txt", text(WORDS));

        assertThat(browser.attach(page, "send", Map.of("csrf", "guessed"), file).statusCode()).isEqualTo(403);
        assertThat(new PlainBrowser(request).attach(page, "send", Map.of(), file).statusCode()).isIn(303, 403);
        assertThat(documents.of(zoe.id())).isEmpty();
    }

    @Test
    @Promise("CET-18")
    void a_copy_has_the_documents_and_an_erasure_takes_them() throws Exception {
        String mine = stored(zoe, null);
        stored(ana, null);

        assertThat(copy.copy(zoe.id()).get(0).rows()).singleElement().satisfies(row -> assertThat(row).contains(mine, "Pelican.txt", "text/plain"));
        List<CopyFile> files = copy.files(zoe.id(), CopyDays.ALL);
        assertThat(files).extracting(CopyFile::path).containsExactly("documents/" + mine + "-Pelican.txt");
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        files.get(0).content().writeTo(written);
        assertThat(written.toByteArray()).isEqualTo(text(WORDS));

        transaction.begin();
        assertThat(erasure.preview(zoe.id())).containsExactly(ErasureLine.deleted(DataClass.SUPPORT, 1))
                .isEqualTo(erasure.erase(zoe.id(), clock.now()));
        transaction.commit();
        assertThat(rows.texts("SELECT id FROM document_content WHERE customer_id = ?", zoe.id())).isEmpty();
        assertThat(documents.of(ana.id())).hasSize(1);
    }

    @Test
    @Promise("TTE-13")
    void documents_are_kept_as_long_as_the_operator_says() {
        stored(zoe, null);
        stored(zoe, 78L);

        clock.travel(Duration.ofDays(2 * 365));
        try {
            while (sweep.work()) {
                Thread.onSpinWait();
            }
            assertThat(documents.of(zoe.id())).hasSize(2);
            clock.travel(Duration.ofDays(3));
            while (sweep.work()) {
                Thread.onSpinWait();
            }
            assertThat(documents.of(zoe.id())).extracting(DocumentView::belongsTo).as("what is attached goes with its case").containsExactly(78L);
        } finally {
            clock.travel(Duration.ofDays(-2 * 365 - 3));
        }
    }

    @Test
    void a_customer_has_no_more_than_anybody_needs() {
        for (int i = 0; i < Documents.MOST; i++) {
            stored(zoe, null);
        }

        assertThat(send("one more.txt", text(WORDS)).body()).contains("You have sent us 200 documents or 200 MB already");
        assertThat(documents.of(zoe.id())).hasSize(Documents.MOST);
    }
}
