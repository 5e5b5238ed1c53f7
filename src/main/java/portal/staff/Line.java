package portal.staff;

import java.time.LocalDate;

/** One value on a customer's page: a text, a word of the bundle, a day or an amount. {@code key} is its label, {@code staff_line.*}. */
public record Line(String key, String text, String word, LocalDate day, Long minor, String currency) {

    static Line text(String key, String text) {
        return new Line(key, text, null, null, null, null);
    }

    static Line word(String key, String word) {
        return new Line(key, null, word, null, null, null);
    }

    static Line day(String key, LocalDate day) {
        return new Line(key, null, null, day, null, null);
    }

    static Line money(String key, Long minor, String currency) {
        return new Line(key, null, null, null, minor, currency);
    }

    /** The same value, said of a day. */
    Line on(LocalDate date) {
        return new Line(key, text, word, date, minor, currency);
    }

    public boolean isEmpty() {
        return text == null && word == null && day == null && minor == null;
    }
}
