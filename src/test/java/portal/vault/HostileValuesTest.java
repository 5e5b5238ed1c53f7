package portal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people type comes back byte for byte. */
class HostileValuesTest {

    private static final Vault VAULT = opened();

    private static Vault opened() {
        try {
            Vault vault = new Vault();
            vault.open(Files.createTempDirectory("keys").resolve("keys"));
            return vault;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Property(tries = 500)
    void a_text_comes_back_as_it_was(@ForAll("hostile") String text, @ForAll long row) {
        Place place = new Place("customer", "name", row);

        byte[] sealed = VAULT.seal(text, place);

        assertThat(VAULT.open(sealed, place)).isEqualTo(text);
        assertThat(sealed).hasSize(text.getBytes(StandardCharsets.UTF_8).length + Vault.OVERHEAD);
    }

    @Property(tries = 200)
    void different_texts_have_different_fingerprints(@ForAll("hostile") String one, @ForAll("hostile") String other) {
        assertThat(VAULT.fingerprint("name", one).equals(VAULT.fingerprint("name", other))).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> known = Arbitraries.of("", "\u0000", "'; DROP TABLE customer; --", "<script>alert(1)</script>", "=1+1", "\uD83D\uDE00",
                "\u202Egnp.exe", "\u0645\u0631\u062D\u0628\u0627", "a\r\nBcc: x@example.com", "e\u0301", "\uFEFFx", "x".repeat(10_000));
        return Arbitraries.oneOf(known, Arbitraries.strings().excludeChars(surrogates()).ofMaxLength(200));
    }

    /** Half a character cannot be written as UTF-8 and no form can send one. */
    private static char[] surrogates() {
        char[] halves = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = (char) (Character.MIN_SURROGATE + i);
        }
        return halves;
    }
}
