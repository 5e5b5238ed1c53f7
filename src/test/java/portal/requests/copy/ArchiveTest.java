package portal.requests.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import portal.census.CopyFile;
import portal.census.CopyTable;
import portal.support.Promise;

@Promise("CET-18")
class ArchiveTest {

    private static final Instant MADE = Instant.parse("2026-11-20T14:05:00Z");
    private static final String HOSTILE = "=cmd()|\"<script>\u202e\u0007 \uD83D\uDE00,\nx";
    private static final String LETTER = "Dear neighbour, \u00e9\r\n";
    private static final List<CopyTable> TABLES = List.of(
            new CopyTable("person", List.of("name", "date_of_birth"), List.of(Arrays.asList(HOSTILE, null))),
            new CopyTable("bills", List.of("number", "amount"), List.of(List.of("B-1", "12.00"), List.of("B-2", "13.00"))),
            new CopyTable("registered_products", List.of("serial"), List.of()));

    private static Map<String, String> unzipped() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new Archive(use -> {
            for (CopyTable table : TABLES) {
                use.with(table);
            }
        }, List.of(new CopyFile("documents/7KQ2M9XD4TBN-Letter.txt", () -> LETTER.getBytes(StandardCharsets.UTF_8))), new CopyWords(ResourceBundle.getBundle("portal.messages", Locale.UK), "Bright & Water", Locale.UK), MADE).writeTo(file);
        Map<String, String> entries = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return entries;
    }

    @Test
    void it_holds_a_page_a_json_file_a_csv_file_for_each_class_and_the_files_as_they_were_given() throws IOException {
        assertThat(unzipped().keySet()).containsExactly("index.html", "data.json", "csv/person.csv", "csv/bills.csv",
                "csv/registered_products.csv", "documents/7KQ2M9XD4TBN-Letter.txt", "MANIFEST.sha256");
        assertThat(unzipped()).containsEntry("documents/7KQ2M9XD4TBN-Letter.txt", LETTER);
    }

    @Test
    void the_manifest_names_the_hash_of_every_other_file() throws IOException {
        Map<String, String> files = unzipped();
        String manifest = files.remove("MANIFEST.sha256");

        StringBuilder expected = new StringBuilder();
        files.forEach((name, text) -> expected.append(HexFormat.of().formatHex(
                Archive.sha256().digest(text.getBytes(StandardCharsets.UTF_8)))).append("  ").append(name).append('\n'));
        assertThat(manifest).isEqualTo(expected.toString());
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

        assertThat(Part.read(new ByteArrayInputStream(spooled.toByteArray()))).isEqualTo(TABLES);
    }

    @Test
    void half_an_emoji_is_written_as_an_escape() {
        assertThat(Json.text("a\uD83Db")).isEqualTo("\"a\\ud83db\"");
    }
}
