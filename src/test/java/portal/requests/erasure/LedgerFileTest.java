package portal.requests.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir Path folder;
    private Path path;
    private LedgerFile file;

    @BeforeEach
    void open() {
        path = folder.resolve("ledger").resolve("erasures.log");
        file = new LedgerFile(path, text -> Integer.toHexString(("key" + text).hashCode()));
    }

    private LedgerEntry erase(String reference) {
        return file.add(LedgerEntry.Kind.ERASED, NOW, reference, "subject-" + reference);
    }

    @Test
    void what_was_added_is_read_again_in_its_order() {
        assertThat(file.all()).isEmpty();
        List<LedgerEntry> added = List.of(erase("A"), erase("B"));

        assertThat(file.all()).isEqualTo(added);
        assertThat(file.erasures()).isEqualTo(added);
    }

    @Test
    void an_erasure_that_did_not_come_about_does_not_count() {
        LedgerEntry first = erase("A");
        LedgerEntry second = erase("B");
        file.add(LedgerEntry.Kind.VOID, NOW, first.hash(), "-");

        assertThat(file.erasures()).containsExactly(second);
        assertThat(file.all()).hasSize(3);
    }

    @Test
    void a_last_line_that_a_crash_cut_off_is_passed_over_and_closed() throws IOException {
        LedgerEntry first = erase("A");
        Files.writeString(path, "ERASED 2026-11-23T10:00:00Z B subj", StandardOpenOption.APPEND);

        assertThat(file.all()).containsExactly(first);
        LedgerEntry second = erase("C");
        assertThat(file.all()).containsExactly(first, second);
    }

    @Test
    void a_line_that_was_edited_taken_out_or_moved_is_named() throws IOException {
        erase("A");
        erase("B");
        erase("C");
        List<String> lines = Files.readAllLines(path);

        Files.write(path, List.of(lines.get(0), lines.get(1).replace(" B ", " X "), lines.get(2)));
        assertThatThrownBy(file::all).isInstanceOf(LedgerFile.Damaged.class).hasMessage("line 2");
        Files.write(path, List.of(lines.get(0), lines.get(2)));
        assertThatThrownBy(file::all).isInstanceOf(LedgerFile.Damaged.class).hasMessage("line 2");
        Files.write(path, List.of(lines.get(1), lines.get(0), lines.get(2)));
        assertThatThrownBy(file::all).isInstanceOf(LedgerFile.Damaged.class).hasMessage("line 1");
        Files.write(path, List.of(lines.get(0), "nonsense"));
        assertThatThrownBy(file::all).isInstanceOf(LedgerFile.Damaged.class).hasMessage("line 2");
    }
}
