package portal.requests.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSweepTest {

    private static final KnownValues ANA = new KnownValues(77, List.of(), List.of("Ana Łukasz", "ana@example.com", "C0001234"));

    @TempDir Path folder;

    private Swept look() throws IOException {
        return new FileSweep(ANA, Set.of(folder.resolve("keys"))).look(List.of(folder, folder.resolve("not-there")));
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @Test
    void a_value_is_found_in_a_log_in_a_folder_below_and_in_a_name() throws IOException {
        write("server.log", "Mail to ANA@example.com bounced");
        write("copies/deep/a.txt", "Dear Ana Łukasz");
        write("copies/for-c0001234.zip", "");

        assertThat(look().finds()).extracting(Find::toString).containsExactly("files.. (1)", "files.copies (2)");
    }

    @Test
    void a_value_on_the_edge_of_two_pieces_is_found() throws IOException {
        for (int before : List.of(65_525, 65_530, 65_536, 65_550, 131_065)) {
            write("big.log", "x".repeat(before) + " ana@example.com " + "x".repeat(70_000));
            assertThat(look().finds()).as("after " + before).hasSize(1);
        }
    }

    @Test
    void a_longer_number_and_what_is_left_out_are_no_finds_but_files_are_counted() throws IOException {
        write("server.log", "Customer C00012345 and XC0001234");
        write("keys/values.json", "ana@example.com");

        assertThat(look()).isEqualTo(new Swept(0, 0, 1, List.of()));
    }
}
