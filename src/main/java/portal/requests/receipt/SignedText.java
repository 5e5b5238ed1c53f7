package portal.requests.receipt;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portal.vault.Signature;

/**
 * A text with its signature below, so that both travel in one mail or one file:
 *
 * <pre>
 *   ... the text ...
 *   Key: 0123456789abcdef
 *   -----BEGIN SIGNATURE-----
 *   base 64 of the 64 bytes of an Ed25519 signature over the text above the line of the key
 *   -----END SIGNATURE-----
 * </pre>
 *
 * @param text with its last line feed
 */
record SignedText(String text, Signature signature) {

    static final int LENGTH = 8000;
    private static final Pattern SHAPE = Pattern.compile(
            "(?s)(Erasure receipt .*?\n)Key: ([0-9a-f]{16})\n-----BEGIN SIGNATURE-----\n([A-Za-z0-9+/=\n]{88,96}?)\n-----END SIGNATURE-----");

    /** What is signed. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String whole() {
        return text + "Key: " + signature.keyId() + "\n-----BEGIN SIGNATURE-----\n" + signature.base64() + "\n-----END SIGNATURE-----\n";
    }

    /**
     * Finds it in what somebody pasted: with a mail's words around it, quoted, with other line ends, with spaces before and after the lines.
     *
     * @throws IllegalArgumentException when there is none in it
     */
    static SignedText in(String pasted) {
        String plain = pasted.length() > LENGTH * 2 ? "" : pasted.lines().map(line -> line.replaceFirst("^[>\\s]+", "").stripTrailing())
                .collect(Collectors.joining("\n"));
        Matcher found = SHAPE.matcher(plain);
        if (!found.find()) {
            throw new IllegalArgumentException("No signed text");
        }
        return new SignedText(found.group(1), Signature.of(found.group(2), found.group(3).replace("\n", "")));
    }
}
