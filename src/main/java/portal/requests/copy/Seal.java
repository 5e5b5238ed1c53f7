package portal.requests.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import portal.platform.Settings;
import portal.vault.Signature;
import portal.vault.Signing;

/**
 * What goes into an archive last: {@code VERIFY.txt} with the two commands that check it, offline and without us, the public key they
 * need, {@code MANIFEST.sha256} with the hash of every file, and the signature over it, 64 bytes of Ed25519.
 */
@ApplicationScoped
class Seal {

    static final String MANIFEST = "MANIFEST.sha256";
    static final String SIGNATURE = "MANIFEST.sha256.sig";
    static final String KEY = "signing-key.pem";

    @Inject Signing signing;
    @Inject Settings settings;

    void put(Entries entries, CopyWords words) throws IOException {
        // A rotation within this very moment fails the step, which is then made again.
        Signature signature = signing.sign(new byte[0]);
        String key = signing.publicKey(signature.keyId()).orElseThrow();
        text(entries, "VERIFY.txt", """
                %s

                    sha256sum -c %s
                    openssl pkeyutl -verify -pubin -inkey %s -rawin -in %s -sigfile %s

                %s
                %s
                    %s/.well-known/portal-signing-keys.pem
                """.formatted(words.text("copy_verify.how"), MANIFEST, KEY, MANIFEST, SIGNATURE, words.text("copy_verify.what"),
                words.words("copy_verify.key", signature.keyId()), settings.baseUrl()));
        text(entries, KEY, key);
        String manifest = entries.manifest();
        text(entries, MANIFEST, manifest);
        Signature signed = signing.sign(manifest.getBytes(StandardCharsets.UTF_8));
        if (!signed.keyId().equals(signature.keyId())) {
            throw new IOException("The key was rotated meanwhile");
        }
        entries.add(SIGNATURE, out -> out.write(signed.bytes()));
    }

    private static void text(Entries entries, String name, String text) throws IOException {
        entries.add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
