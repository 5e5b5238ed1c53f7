package portal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.support.Promise;

@Promise("TTE-21")
class SigningTest {

    private static final byte[] MESSAGE = "0123  data.json\n".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private Signing signing;

    @BeforeEach
    void open() {
        signing = opened();
    }

    private Signing opened() {
        Signing one = new Signing();
        one.open(folder.resolve("keys"));
        return one;
    }

    @Test
    void what_was_signed_verifies_and_one_changed_byte_does_not() {
        Signature signature = signing.sign(MESSAGE);

        assertThat(signing.verify(MESSAGE, signature)).isTrue();
        assertThat(signing.verify("0124  data.json\n".getBytes(StandardCharsets.UTF_8), signature)).isFalse();
        byte[] bent = signature.bytes();
        bent[3] ^= 1;
        assertThat(signing.verify(MESSAGE, new Signature(signature.keyId(), bent))).isFalse();
        assertThat(signing.verify(MESSAGE, new Signature(signature.keyId(), new byte[5]))).isFalse();
        assertThat(signing.verify(MESSAGE, new Signature("0000000000000000", signature.bytes()))).isFalse();
    }

    /** As anybody does it who has the public key and neither us nor our software. */
    @Test
    void the_public_key_alone_verifies_it_elsewhere() throws GeneralSecurityException {
        Signature signature = signing.sign(MESSAGE);
        String pem = signing.publicKey(signature.keyId()).orElseThrow();

        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        java.security.Signature check = java.security.Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der)));
        check.update(MESSAGE);

        assertThat(check.verify(signature.bytes())).isTrue();
        assertThat(signature.bytes()).hasSize(Signature.BYTES);
        assertThat(Signature.of(signature.keyId(), signature.base64()).bytes()).isEqualTo(signature.bytes());
    }

    @Test
    void after_a_rotation_and_a_restart_old_signatures_verify_and_new_ones_have_a_new_key() {
        Signature old = signing.sign(MESSAGE);

        assertThat(signing.rotate()).isEqualTo(2);

        Signing later = opened();
        Signature fresh = later.sign(MESSAGE);
        assertThat(fresh.keyId()).isNotEqualTo(old.keyId());
        assertThat(later.verify(MESSAGE, old)).isTrue();
        assertThat(later.verify(MESSAGE, fresh)).isTrue();
        assertThat(later.publicKeys()).startsWith("Key " + fresh.keyId() + "\n-----BEGIN PUBLIC KEY-----\n").contains("Key " + old.keyId() + "\n");
    }

    @Test
    void a_running_node_verifies_at_once_what_another_signed_with_a_new_key() {
        Signing other = opened();
        other.rotate();

        assertThat(signing.verify(MESSAGE, other.sign(MESSAGE))).isTrue();
    }

    @Test
    void only_the_owner_can_read_the_private_key_and_the_public_ones_do_not_give_it_away() throws IOException {
        Path file = folder.resolve("keys").resolve("signing.json");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(signing.publicKeys()).doesNotContain("PRIVATE").hasLineCount(4);
    }
}
