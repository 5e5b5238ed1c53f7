package portal.customer;

import portal.platform.CardNumbers;
import portal.platform.Refusal;

/**
 * The rules that every text of a person shares: what was typed is kept letter by letter, or refused with words; never mended. But the number
 * of a payment card is not kept, wherever somebody types it.
 */
public final class Text {

    private Text() {
    }

    /** The text without the white space around it, null when nothing is left of it. */
    static String orNull(String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.isEmpty() ? null : text;
    }

    /** The text as it may be stored, or null. @throws Refusal when it is too long or carries control characters */
    public static String optional(String field, String typed, int most) {
        return CardNumbers.masked(printable(field, typed, most));
    }

    private static String printable(String field, String typed, int most) {
        String text = orNull(typed);
        if (text != null && text.length() > most) {
            throw Refusal.at(field, "text.too_long", most);
        }
        if (text != null && text.codePoints().anyMatch(Text::isUnprintable)) {
            throw Refusal.at(field, "text.control");
        }
        return text;
    }

    /** The same, and there must be some. @throws Refusal with {@code missing} when there is none */
    public static String required(String field, String missing, String typed, int most) {
        String text = optional(field, typed, most);
        if (text == null) {
            throw Refusal.at(field, missing);
        }
        return text;
    }

    /** The same for what has a shape of its own, where a number that looks like a card's is none: phone, mail address, serial number. */
    public static String exactly(String field, String missing, String typed, int most) {
        String text = printable(field, typed, most);
        if (text == null) {
            throw Refusal.at(field, missing);
        }
        return text;
    }

    /** Several lines, as people write a message. @throws Refusal when there is nothing, or too much of it */
    public static String lines(String field, String missing, String typed, int most) {
        String text = orNull(typed == null ? null : typed.replaceAll("\\r\\n?", "\n"));
        if (text == null) {
            throw Refusal.at(field, missing);
        }
        if (text.length() > most) {
            throw Refusal.at(field, "text.too_long", most);
        }
        if (text.codePoints().anyMatch(one -> one != '\n' && one != '\t' && isUnprintable(one))) {
            throw Refusal.at(field, "text.control");
        }
        return CardNumbers.masked(text);
    }

    /** Control characters, halves of a surrogate pair, line separators. The joiners and marks of scripts and emoji are letters to us. */
    private static boolean isUnprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
