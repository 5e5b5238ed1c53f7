package portal.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A secret that a mail carries and the database does not: 256 random bits, 43 characters of URL-safe base 64. Only its
 * SHA-256 (64 hexadecimal characters) is stored, so that a stolen table opens nothing.
 */
public record Token(String secret) {

    public static final int HASH_LENGTH = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Token random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String hash() {
        return hash(secret);
    }

    /** The stored form of whatever came in; nonsense hashes to something that no row has. */
    public static String hash(String secret) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] bytes = (secret == null ? "" : secret).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(sha256.digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never the secret: a token in a log line is a door left open. */
    @Override
    public String toString() {
        return "Token[...]";
    }
}
