package portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.platform.Refusal;

class LineReaderTest {

    private static final String HEADER = "customer,name,country,language\n";

    @TempDir Path folder;

    private final List<String> taken = new ArrayList<>();
    private final List<ProblemView> problems = new ArrayList<>();
    private final List<Integer> batches = new ArrayList<>();

    private List<BadLine> read(byte[] content) throws IOException {
        Files.write(folder.resolve("customers.csv"), content);
        try (LineReader<String> reader = new LineReader<>(folder, ExtractFile.CUSTOMERS,
                line -> line.number("customer") + "=" + line.required("name"), row -> row.split("=")[0])) {
            for (Batch<String> batch = reader.next(); !batch.isEmpty(); batch = reader.next()) {
                batches.add(batch.rows().size());
                batch.rows().forEach(row -> taken.add(row.value()));
                problems.addAll(batch.problems());
            }
            return reader.remarks();
        }
    }

    private List<BadLine> read(String content) throws IOException {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_bad_line_costs_only_itself() throws IOException {
        read(HEADER + "C1,Ada,GB,en\nC2,\"open,GB,en\nC3,Bob,GB\nC4,,GB,en\nC5,Cid,GB,en\n");

        assertThat(taken).containsExactly("C1=Ada", "C5=Cid");
        assertThat(problems).containsExactly(
                new ProblemView("customers.csv", 3, null, "import.broken_quotes"),
                new ProblemView("customers.csv", 4, null, "import.wrong_width"),
                new ProblemView("customers.csv", 5, "name", "import.value_missing"));
    }

    @Test
    void a_line_too_long_or_not_utf8_is_passed_over() throws IOException {
        String tooLong = "C1," + "x".repeat(50_000) + ",GB,en\n";
        read(concat(HEADER.getBytes(), tooLong.getBytes(), new byte[] {'C', '2', ',', (byte) 0xE9, ',', 'G', 'B', ',', 'e', 'n', '\n'},
                "C3,Zoë,GB,en".getBytes(StandardCharsets.UTF_8)));

        assertThat(taken).containsExactly("C3=Zoë");
        assertThat(problems).extracting(ProblemView::reason).containsExactly("import.line_too_long", "import.not_utf8");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_no_harm() throws IOException {
        List<BadLine> remarks = read("\uFEFF" + HEADER.replace("\n", "\r\n") + "C1,\"Ada, the first\",GB,en\r\n");

        assertThat(remarks).isEmpty();
        assertThat(taken).containsExactly("C1=Ada, the first");
    }

    @Test
    void an_unknown_column_is_named_by_its_place_and_passed_over() throws IOException {
        List<BadLine> remarks = read("customer,shoe size,name,country,language\nC1,43,Ada,GB,en\n");

        assertThat(remarks).extracting(BadLine::column).containsExactly("column 2");
        assertThat(taken).containsExactly("C1=Ada");
    }

    @Test
    void a_file_without_a_column_it_needs_or_in_another_encoding_is_refused_as_a_whole() {
        assertThatThrownBy(() -> read("customer,country,language\nC1,GB,en\n")).isInstanceOf(BadLine.class)
                .hasMessage("import.missing_column");
        assertThatThrownBy(() -> read(HEADER.getBytes(StandardCharsets.UTF_16))).isInstanceOf(BadLine.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(BadLine.class);
    }

    @Test
    void the_same_key_twice_starts_a_new_batch_so_that_the_later_line_wins() throws IOException {
        read(HEADER + "C1,Ada,GB,en\nC2,Bob,GB,en\nC1,Eve,GB,en\n");

        assertThat(batches).containsExactly(2, 1);
        assertThat(taken).containsExactly("C1=Ada", "C2=Bob", "C1=Eve");
    }

    @Test
    void a_problem_never_repeats_what_the_line_says() throws IOException {
        read(HEADER + "C<>1,Secret,GB,en\n");

        assertThat(problems.toString()).contains("import.bad_number").doesNotContain("Secret", "C<>1");
    }

    @Test
    void an_extract_without_a_manifest_is_refused_with_words() throws IOException {
        assertThatThrownBy(() -> Manifest.read(folder)).isInstanceOf(Refusal.class).hasMessage("import.no_manifest");

        Files.writeString(folder.resolve(Manifest.FILE), "layout=1\nextracted_at=yesterday\n");

        assertThatThrownBy(() -> Manifest.read(folder)).isInstanceOf(Refusal.class).hasMessage("import.bad_manifest");
    }

    private static byte[] concat(byte[]... parts) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
