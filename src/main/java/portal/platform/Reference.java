package portal.platform;

import java.security.SecureRandom;

/**
 * The name of a row in an address, a mail or on paper: random, so that nobody can count or guess, and short enough to read out.
 *
 * <p>Shape: 12 characters of Crockford's base 32 (60 bits), no vowels that form words, stored as CHAR(12). Shown to people in groups
 * of four, {@code 7KQ2-M9XD-4TBN}; hyphens, spaces and lower case are accepted on the way in.
 */
public final class Reference {

    public static final int LENGTH = 12;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {
    }

    /** A new reference, {@value #LENGTH} characters. */
    public static String random() {
        StringBuilder reference = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            reference.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }

    /** In groups of four, as people read it. */
    public static String shown(String reference) {
        return reference.substring(0, 4) + "-" + reference.substring(4, 8) + "-" + reference.substring(8);
    }

    /**
     * What was typed or stood in an address, as it is stored.
     *
     * @throws NotFound when it cannot be a reference at all
     */
    public static String of(String typed) {
        String reference = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
        if (reference.length() != LENGTH || !reference.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            throw new NotFound();
        }
        return reference;
    }
}
