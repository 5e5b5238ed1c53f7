package portal.requests.copy;

import java.util.List;

/** Just enough JSON to write flat rows: RFC 8259 strings and objects of strings. */
final class Json {

    private Json() {
    }

    static String object(List<String> names, List<String> values) {
        StringBuilder object = new StringBuilder("{");
        for (int i = 0; i < names.size(); i++) {
            object.append(i == 0 ? "" : ", ").append(text(names.get(i))).append(": ").append(text(values.get(i)));
        }
        return object.append('}').toString();
    }

    static String text(String value) {
        if (value == null) {
            return "null";
        }
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                default -> text.append(c < ' ' || Character.isSurrogate(c) && !paired(value, i) ? "\\u%04x".formatted((int) c) : c);
            }
        }
        return text.append('"').toString();
    }

    /** Half an emoji, as bad input leaves it, is written as an escape: raw it would not survive UTF-8. */
    private static boolean paired(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }
}
