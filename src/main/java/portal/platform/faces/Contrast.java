package portal.platform.faces;

/** How far two colours stand apart, as WCAG 2.2 measures it: from 1 (the same) to 21 (black on white). Colours are {@code #rrggbb}. */
final class Contrast {

    /** The least for text (WCAG 2.2, 1.4.3). */
    static final double TEXT = 4.5;

    private Contrast() {
    }

    static double of(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException(colour + " is not a colour like #0b5a6b");
        }
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
