package portal.products;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import portal.customer.Text;
import portal.platform.Refusal;

/**
 * A serial number.
 *
 * <p>People read it from a small label, so case, spaces and dashes count for nothing when two are compared; how it was typed is kept. What
 * it may look like without them is the operator's to say ({@code products.serial} in the pack).
 *
 * @param text   as typed, at most {@value #MAX} characters
 * @param folded as compared, at most {@value #MAX_FOLDED}
 */
public record Serial(String text, String folded) {

    public static final int MAX = 60;
    static final int MAX_FOLDED = 40;
    private static final Pattern LEFT_OUT = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}]");

    /**
     * What a person typed.
     *
     * @param shape   of the folded number
     * @param example of a whole one, for the words of the refusal
     * @throws Refusal when it cannot be a serial number
     */
    static Serial typed(String typed, Pattern shape, String example) {
        String text = Text.exactly("serial", "product.serial_missing", typed, MAX);
        String folded = fold(text);
        if (folded.length() > MAX_FOLDED || !shape.matcher(folded).matches()) {
            throw Refusal.at("serial", "product.serial_shape", example);
        }
        return new Serial(text, folded);
    }

    /** The number as it is compared: {@code bw-12 34} is {@code BW1234}. */
    static String fold(String text) {
        return LEFT_OUT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Values do not belong in logs. */
    @Override
    public String toString() {
        return "Serial[...]";
    }
}
