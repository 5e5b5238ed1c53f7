package portal.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    @TempDir Path folder;

    private final List<String> read = new ArrayList<>();

    @Test
    void what_is_for_people_is_moved_aside_and_the_rest_is_removed() throws IOException {
        write("1.eml", "PERSON");
        write("2.eml", "GONE");
        write("3.eml", "UNREADABLE");

        assertThat(spool().read(10, this::kind)).isFalse();

        assertThat(read).containsExactlyInAnyOrder("PERSON", "GONE", "UNREADABLE");
        assertThat(names(folder)).containsExactly("kept");
        assertThat(names(folder.resolve("kept"))).containsExactly("1.eml", "3.eml");
        assertThat(Files.readString(folder.resolve("kept/1.eml"))).isEqualTo("PERSON");
    }

    @Test
    void a_mail_that_cannot_be_taken_now_stays_and_stops_no_other() throws IOException {
        write("1.eml", "later");
        write("2.eml", "GONE");

        spool().read(10, this::kind);

        assertThat(names(folder)).containsExactly("1.eml");
    }

    @Test
    void a_maildir_is_read_where_new_mail_lies() throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Files.createDirectories(folder.resolve("cur"));
        write("new/1", "GONE");
        write("new/2", "PERSON");
        write("cur/3", "GONE");

        spool().read(10, this::kind);

        assertThat(names(folder.resolve("new"))).isEmpty();
        assertThat(names(folder.resolve("cur"))).containsExactly("3");
        assertThat(names(folder.resolve("kept"))).containsExactly("2");
    }

    @Test
    void hidden_files_links_and_folders_are_no_mail() throws IOException {
        write(".half", "GONE");
        Files.createDirectories(folder.resolve("tmp"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve(".half"));

        assertThat(spool().read(10, this::kind)).isFalse();

        assertThat(read).isEmpty();
    }

    @Test
    void no_more_than_a_handful_is_read_at_once() throws IOException {
        for (int i = 0; i < 5; i++) {
            write(i + ".eml", "GONE");
        }

        assertThat(spool().read(3, this::kind)).isTrue();
        assertThat(spool().read(3, this::kind)).isFalse();
        assertThat(read).hasSize(5);
    }

    @Test
    void a_mail_of_more_than_a_megabyte_is_not_read_into_memory() throws IOException {
        Files.write(folder.resolve("big"), new byte[Recognition.LARGEST + 1]);
        Files.write(folder.resolve("less"), new byte[Recognition.LARGEST]);

        spool().read(10, raw -> {
            read.add(raw == null ? "none" : "" + raw.length);
            return Kind.UNREADABLE;
        });

        assertThat(read).containsExactlyInAnyOrder("none", "1048576");
        assertThat(names(folder.resolve("kept"))).containsExactly("big", "less");
    }

    private Kind kind(byte[] raw) {
        String word = new String(raw, StandardCharsets.UTF_8);
        read.add(word);
        return word.equals("later") ? null : Kind.valueOf(word);
    }

    private Spool spool() {
        return new Spool(folder);
    }

    private void write(String name, String words) throws IOException {
        Files.writeString(folder.resolve(name), words);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
