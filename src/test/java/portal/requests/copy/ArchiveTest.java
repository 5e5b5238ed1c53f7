package portal.requests.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.census.CopyDays;
import portal.census.CopyFile;
import portal.census.CopyTable;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.support.Promise;
import portal.vault.CopySigning;

@Promise("CET-18")
class ArchiveTest {

    private static final Instant MADE = Instant.parse("2026-11-20T14:05:00Z");
    private static final String HOSTILE = "=cmd()|\"<script>\u202e\u0007 \uD83D\uDE00,\nx";
    private static final String LETTER = "Dear neighbour, \u00e9\r\n";
    private static final List<CopyTable> TABLES = List.of(
            new CopyTable("person", List.of("name", "date_of_birth"), List.of(Arrays.asList(HOSTILE, null))),
            new CopyTable("bills", List.of("number", "amount"), List.of(List.of("B-1", "12.00"), List.of("B-2", "13.00"))),
            new CopyTable("registered_products", List.of("serial"), List.of()));

    @TempDir static Path folder;
    private static final Seal SEAL = new Seal();

    @BeforeAll
    static void seal() {
        SEAL.signing = CopySigning.in(folder);
        SEAL.settings = new Settings() {
            @Override
            public String baseUrl() {
                return "https://my.example.com";
            }
        };
    }

    private static CopyWords words() {
        return new CopyWords(ResourceBundle.getBundle("portal.messages", Locale.UK), "Bright & Water", Locale.UK, ZoneId.of("Europe/London"), MADE);
    }

    private static Map<String, byte[]> entries(CopyWish wish) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new Archive(use -> {
            for (CopyTable table : TABLES) {
                use.with(table);
            }
        }, List.of(new CopyFile("documents/7KQ2M9XD4TBN-Letter.txt", out -> out.write(LETTER.getBytes(StandardCharsets.UTF_8)))), wish, words())
                .writeTo(file, SEAL);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries.put(entry.getName(), zip.readAllBytes());
        }
        return entries;
    }

    private static Map<String, String> unzipped() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        entries(CopyWish.EVERYTHING).forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    @Test
    void it_holds_a_page_a_json_file_a_csv_file_for_each_class_and_the_files_as_they_were_given() throws IOException {
        assertThat(unzipped().keySet()).containsExactly("index.html", "your-data.pdf", "data.json", "data.schema.json", "csv/person.csv",
                "csv/bills.csv", "csv/registered_products.csv", "documents/7KQ2M9XD4TBN-Letter.txt", "VERIFY.txt", "signing-key.pem",
                "MANIFEST.sha256", "MANIFEST.sha256.sig");
        assertThat(unzipped()).containsEntry("documents/7KQ2M9XD4TBN-Letter.txt", LETTER);
    }

    /** What VERIFY.txt says, step by step: sha256sum -c, then openssl pkeyutl with the key that came along. */
    @Test
    void what_it_takes_to_verify_it_offline_is_in_it() throws IOException, GeneralSecurityException {
        Map<String, byte[]> files = entries(CopyWish.EVERYTHING);
        byte[] signature = files.remove("MANIFEST.sha256.sig");
        byte[] manifest = files.remove("MANIFEST.sha256");

        List<String> lines = new String(manifest, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).containsExactlyElementsOf(files.entrySet().stream().map(file -> HexFormat.of().formatHex(
                Entries.sha256().digest(file.getValue())) + "  " + file.getKey()).toList());
        assertThat(verifies(files.get("signing-key.pem"), manifest, signature)).isTrue();
        manifest[3] ^= 1;
        assertThat(verifies(files.get("signing-key.pem"), manifest, signature)).isFalse();
    }

    private static boolean verifies(byte[] pem, byte[] message, byte[] signature) throws GeneralSecurityException {
        byte[] der = Base64.getMimeDecoder().decode(new String(pem, StandardCharsets.UTF_8).replaceAll("-----[A-Z ]+-----", ""));
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der)));
        check.update(message);
        return check.verify(signature);
    }

    @Test
    void the_json_is_what_its_schema_says_and_nothing_else_is() throws IOException {
        Map<String, String> files = unzipped();
        Validator validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
        URI schema = validator.registerSchema(files.get("data.schema.json"));

        assertThat(validator.validate(schema, files.get("data.json")).isValid()).isTrue();
        assertThat(validator.validate(schema, files.get("data.json").replace("\"B-2\"", "2")).isValid()).isFalse();
        assertThat(validator.validate(schema, files.get("data.json").replace("\"bills\"", "\"bill\"")).isValid()).isFalse();
    }

    @Test
    void the_pdf_is_tagged_says_its_language_and_carries_its_letters() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(entries(CopyWish.EVERYTHING).get("your-data.pdf"))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Your data");
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
            }
            assertThat(new PDFTextStripper().getText(pdf)).contains("B-1", "We hold nothing here");
        }
    }

    @Test
    void a_wish_for_less_gives_less_and_a_page_alone_brings_the_tables_along() throws IOException {
        assertThat(entries(new CopyWish(EnumSet.of(CopySubject.MONEY), EnumSet.of(CopyFormat.JSON), CopyDays.ALL)))
                .containsKeys("data.json", "MANIFEST.sha256.sig").doesNotContainKeys("index.html", "your-data.pdf", "csv/bills.csv");
        assertThat(entries(new CopyWish(EnumSet.of(CopySubject.MONEY), EnumSet.of(CopyFormat.PAGE), CopyDays.ALL)))
                .containsKeys("index.html", "csv/bills.csv");
        assertThatThrownBy(() -> new CopyWish(Set.of(), EnumSet.of(CopyFormat.PAGE), CopyDays.ALL)).isInstanceOf(Refusal.class);
    }

    @Test
    void the_page_shows_what_was_typed_runs_nothing_and_says_where_we_hold_nothing() throws IOException {
        String page = unzipped().get("index.html");

        assertThat(page).doesNotContainIgnoringCase("<script").contains("=cmd()|&quot;&lt;script&gt;", "Bright &amp; Water")
                .containsPattern("registered_products\">[^<]*</h2>\\s*<p class=\"none\">");
    }

    @Test
    void csv_and_json_keep_every_character_as_it_was_stored() throws IOException {
        Map<String, String> files = unzipped();

        assertThat(files.get("csv/person.csv")).isEqualTo("\"name\",\"date_of_birth\"\r\n\"" + HOSTILE.replace("\"", "\"\"") + "\",\"\"\r\n");
        assertThat(files.get("data.json")).contains("\\\"<script>\u202e\\u0007 \uD83D\uDE00,\\nx\", \"date_of_birth\": null")
                .contains("\"registered_products\": []");
    }

    @Test
    void a_part_comes_back_from_disk_as_it_went() throws IOException {
        ByteArrayOutputStream spooled = new ByteArrayOutputStream();

        Part.write(TABLES, spooled);

        Map<String, List<List<String>>> back = new LinkedHashMap<>();
        Part.read(new ByteArrayInputStream(spooled.toByteArray()), table -> {
            List<List<String>> rows = new ArrayList<>();
            // what nobody asks for must not stand in the way of the next table
            if (!table.name().equals("bills")) {
                table.content().each(rows::add);
            }
            back.put(table.name(), rows);
        });
        assertThat(back).containsOnlyKeys("person", "bills", "registered_products")
                .containsEntry("person", List.of(Arrays.asList(HOSTILE, null))).containsEntry("registered_products", List.of());
    }

    @Test
    void half_an_emoji_is_written_as_an_escape() {
        assertThat(Json.text("a\uD83Db")).isEqualTo("\"a\\ud83db\"");
    }
}
