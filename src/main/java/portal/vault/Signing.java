package portal.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.signature.Ed25519Parameters;
import com.google.crypto.tink.signature.Ed25519PrivateKey;
import com.google.crypto.tink.signature.SignatureConfig;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import portal.platform.Settings;
import portal.platform.Started;

/**
 * Signs what a person takes away and must be able to prove years later, without us: a copy, a receipt.
 *
 * <p>Ed25519, the private key in {@code PORTAL_DATA/keys/signing.json}. The public keys are nobody's secret: they are at
 * {@code /.well-known/portal-signing-keys.pem}, and what is signed carries the one it needs. After a rotation the new key signs and every
 * earlier one still verifies, so a key is never taken out.
 */
@ApplicationScoped
public class Signing {

    @Inject Settings settings;

    private Keys<Ready> keys;

    /** @param ids newest last, as in the file; the one that signs is {@code keyId} */
    private record Ready(PublicKeySign signer, String keyId, Map<String, PublicKey> byId) {
    }

    @PostConstruct
    void open() {
        open(settings.data().resolve("keys"));
    }

    /** The key exists before anything is signed. */
    void prepare(@Observes @Priority(10) Started started) {
        keys.refresh();
    }

    void open(Path folder) {
        try {
            SignatureConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        keys = new Keys<>(new KeyFile(folder.resolve("signing.json"), Ed25519Parameters.create(Ed25519Parameters.Variant.NO_PREFIX)),
                Signing::ready);
        keys.open();
    }

    private static Ready ready(KeysetHandle set) throws GeneralSecurityException {
        Map<String, PublicKey> byId = new LinkedHashMap<>();
        for (int i = 0; i < set.size(); i++) {
            PublicKey key = publicKey(set.getAt(i));
            byId.put(key.id(), key);
        }
        return new Ready(set.getPrimitive(RegistryConfiguration.get(), PublicKeySign.class), publicKey(set.getPrimary()).id(), byId);
    }

    private static PublicKey publicKey(KeysetHandle.Entry entry) {
        return PublicKey.of(((Ed25519PrivateKey) entry.getKey()).getPublicKey().getPublicKeyBytes().toByteArray());
    }

    public Signature sign(byte[] message) {
        Ready now = keys.get();
        try {
            return new Signature(now.keyId(), now.signer().sign(message));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Nothing can be signed", broken);
        }
    }

    /** Whether this portal signed exactly these bytes, with this key or one it had before. */
    public boolean verify(byte[] message, Signature signature) {
        return find(signature.keyId()).filter(key -> key.verifies(message, signature.bytes())).isPresent();
    }

    /** The public key of this name as PEM; empty when it was never ours. */
    public Optional<String> publicKey(String keyId) {
        return find(keyId).map(PublicKey::pem);
    }

    /** Every public key as PEM, each with its name on a line before it; the one that signs now comes first. */
    public String publicKeys() {
        Ready now = keys.get();
        return now.byId().values().stream()
                .sorted((one, other) -> Boolean.compare(other.id().equals(now.keyId()), one.id().equals(now.keyId())))
                .map(key -> "Key " + key.id() + "\n" + key.pem()).collect(Collectors.joining("\n"));
    }

    /** Another process may have rotated a moment ago. */
    private Optional<PublicKey> find(String keyId) {
        if (!keys.get().byId().containsKey(keyId)) {
            keys.refresh();
        }
        return Optional.ofNullable(keys.get().byId().get(keyId));
    }

    /** A new key signs from now on. Returns how many verify. */
    int rotate() {
        return keys.rotate();
    }
}
