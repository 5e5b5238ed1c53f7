package portal.staff;

/** How a value looks to those who have not said why they need it: enough to recognise, too little to use. */
final class Mask {

    private static final String DOTS = "••••";
    private static final int END = 3;

    private Mask() {
    }

    /** {@code maria@example.com} is {@code m••••@e••••.com}. */
    static String email(String address) {
        int at = address == null ? -1 : address.lastIndexOf('@');
        if (at < 1) {
            return hidden(address);
        }
        int dot = address.lastIndexOf('.');
        return first(address) + DOTS + "@" + first(address.substring(at + 1)) + DOTS + (dot > at ? address.substring(dot) : "");
    }

    /** The last three characters of a number of any kind; a number so short that this would be most of it is hidden. */
    static String number(String number) {
        return number == null || number.length() <= 2 * END ? hidden(number) : DOTS + " " + number.substring(number.length() - END);
    }

    /** {@code María del Mar López} is {@code M. L••••}. */
    static String name(String name) {
        String[] words = name.strip().split("\\s+");
        return words.length == 1 ? first(name.strip()) + DOTS : first(words[0]) + ". " + first(words[words.length - 1]) + DOTS;
    }

    /** That there is one; null when there is none. */
    static String hidden(Object value) {
        return value == null ? null : DOTS;
    }

    /** The first character as people count them, so that an emoji or a letter beyond the first plane is not cut in half. */
    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }
}
