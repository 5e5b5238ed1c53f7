package portal.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.support.Promise;

@Promise("TTE-21")
class VaultTest {

    private static final Place IBAN = new Place("bank_detail", "iban", 7);

    @TempDir Path folder;
    private Vault vault;

    @BeforeEach
    void open() {
        vault = opened();
    }

    private Vault opened() {
        Vault one = new Vault();
        one.open(folder.resolve("keys"));
        return one;
    }

    @Test
    void a_sealed_value_opens_where_it_was_sealed() {
        byte[] sealed = vault.seal("GB33BUKB20201555555555", IBAN);

        assertThat(vault.open(sealed, IBAN)).isEqualTo("GB33BUKB20201555555555");
        assertThat(sealed).hasSize("GB33BUKB20201555555555".length() + Vault.OVERHEAD);
    }

    @Test
    void a_sealed_value_is_not_readable_and_never_the_same_twice() {
        byte[] sealed = vault.seal("GB33BUKB20201555555555", IBAN);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("GB33");
        assertThat(vault.seal("GB33BUKB20201555555555", IBAN)).isNotEqualTo(sealed);
    }

    @Test
    void a_value_moved_to_another_row_column_or_table_is_refused() {
        byte[] sealed = vault.seal("GB33BUKB20201555555555", IBAN);

        for (Place elsewhere : List.of(new Place("bank_detail", "iban", 8), new Place("bank_detail", "bic", 7),
                new Place("customer", "iban", 7), new Place("bank_detai", "liban", 7))) {
            assertThatThrownBy(() -> vault.open(sealed, elsewhere)).isInstanceOf(Unreadable.class)
                    .hasMessageContaining(elsewhere.table()).hasMessageNotContaining("GB33");
        }
    }

    @Test
    void one_changed_bit_is_refused() {
        byte[] sealed = vault.seal("GB33BUKB20201555555555", IBAN);
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> vault.open(sealed, IBAN)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> vault.open(new byte[0], IBAN)).isInstanceOf(Unreadable.class);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(vault.seal((String) null, IBAN)).isNull();
        assertThat(vault.open(null, IBAN)).isNull();
        assertThat(vault.fingerprint("email", null)).isNull();
    }

    @Test
    void after_a_rotation_old_values_open_and_new_ones_have_a_new_key() {
        byte[] old = vault.seal("old", IBAN);

        assertThat(vault.rotate()).isEqualTo(2);

        byte[] fresh = vault.seal("fresh", IBAN);
        assertThat(vault.open(old, IBAN)).isEqualTo("old");
        assertThat(vault.open(fresh, IBAN)).isEqualTo("fresh");
        assertThat(keyOf(fresh)).isNotEqualTo(keyOf(old));
    }

    @Test
    void a_running_node_opens_at_once_what_another_sealed_with_a_new_key() {
        Vault other = opened();
        other.rotate();

        assertThat(vault.open(other.seal("fresh", IBAN), IBAN)).isEqualTo("fresh");
    }

    @Test
    void fingerprints_survive_a_rotation_and_a_restart_and_differ_by_purpose() {
        String before = vault.fingerprint("email", "ada@example.com");
        vault.rotate();

        assertThat(opened().fingerprint("email", "ada@example.com")).isEqualTo(before).hasSize(Vault.FINGERPRINT_LENGTH);
        assertThat(vault.fingerprint("friend", "ada@example.com")).isNotEqualTo(before);
        assertThat(vault.fingerprint("emaila", "da@example.com")).isNotEqualTo(before);
    }

    @Test
    void nodes_that_start_together_for_the_first_time_share_their_keys() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        Callable<String> start = () -> {
            Vault node = new Vault();
            node.open(folder.resolve("together"));
            return node.fingerprint("email", "ada@example.com");
        };

        Set<String> fingerprints = new HashSet<>();
        for (Future<String> node : nodes.invokeAll(List.of(start, start, start, start, start, start, start, start))) {
            fingerprints.add(node.get());
        }
        nodes.shutdown();

        assertThat(fingerprints).hasSize(1);
    }

    @Test
    void only_the_owner_can_read_the_keys() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys")))).isEqualTo("rwx------");
        for (String file : List.of("values.json", "files.json", "lookups.json")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys").resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_sealed_file_opens_in_its_place_only() throws IOException {
        Path file = folder.resolve("copy");
        Place copy = new Place("copy_package", "file", "7KQ2M9XD4TBN");
        byte[] content = "personal data ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = vault.sealing(file, copy)) {
            out.write(content);
        }
        vault.rotate();

        try (InputStream in = vault.opening(file, copy)) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("personal");
        try (InputStream in = vault.opening(file, new Place("copy_package", "file", "another"))) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_file_that_was_cut_is_refused() throws IOException {
        Path file = folder.resolve("copy");
        Place copy = new Place("copy_package", "file", "7KQ2M9XD4TBN");
        try (OutputStream out = vault.sealing(file, copy)) {
            out.write(new byte[10_000]);
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 20));

        try (InputStream in = vault.opening(file, copy)) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    /** A sealed value begins with one byte of format and four of the key's number. */
    private static List<Byte> keyOf(byte[] sealed) {
        return List.of(sealed[1], sealed[2], sealed[3], sealed[4]);
    }
}
