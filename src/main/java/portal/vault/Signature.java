package portal.vault;

import java.util.Base64;
import java.util.Objects;

/**
 * An Ed25519 signature (RFC 8032): 64 bytes over exactly the bytes that were signed, as openssl writes and reads them.
 *
 * @param keyId which public key verifies it: the first 16 hex digits of the SHA-256 of that key's SubjectPublicKeyInfo
 * @param bytes the signature itself
 */
public record Signature(String keyId, byte[] bytes) {

    public static final int BYTES = 64;
    public static final int KEY_ID_LENGTH = 16;
    /** Characters of {@link #base64()}. */
    public static final int BASE64_LENGTH = 88;

    public Signature {
        Objects.requireNonNull(keyId);
        bytes = bytes.clone();
    }

    /** A signature that came as text. @throws IllegalArgumentException when the text is not base 64 */
    public static Signature of(String keyId, String base64) {
        return new Signature(keyId, Base64.getDecoder().decode(base64.strip()));
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** For a column or a page. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
