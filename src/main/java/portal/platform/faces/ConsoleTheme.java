package portal.platform.faces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * PrimeFaces' saga theme in the colours of our tokens. As it comes, it fails contrast (white on its blue is 3.1:1) and knows no dark
 * pages; here each of its colours becomes one of our variables, made at the start from the library's own file, so that a new version of
 * the library needs no new file of ours. It styles the library's components alone: its rules for plain fields would turn our buttons,
 * which are inputs, into fields.
 */
final class ConsoleTheme {

    private static final String SAGA = "/META-INF/resources/primefaces-saga-blue/theme.css";
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgb\\([^)]*\\)");
    private static final Pattern ROOT = Pattern.compile("\\uFEFF?:root\\s*\\{[^}]*}");
    private static final Pattern PLAIN_FIELDS = Pattern.compile("(?<=})\\s*body (?:select|input|:)[^{}]*\\{[^{}]*}");
    /** Text that was white stands on a colour of ours. */
    private static final Pattern WHITE_TEXT = Pattern.compile("(?<![-\\w])color:\\s*var\\(--surface\\)");

    private static final Map<String, String> TOKENS = Map.ofEntries(
            Map.entry("#495057", "ink"), Map.entry("#212529", "ink"), Map.entry("#252529", "ink"),
            Map.entry("#6c757d", "ink2"), Map.entry("#607d8b", "ink2"),
            Map.entry("#fff", "surface"), Map.entry("#ffffff", "surface"),
            Map.entry("#f8f9fa", "bg"), Map.entry("#f8f8f8", "bg"),
            Map.entry("#e9ecef", "surface2"),
            Map.entry("#dee2e6", "line"),
            Map.entry("#ced4da", "line-strong"), Map.entry("#adb5bd", "line-strong"),
            Map.entry("#2196f3", "primary"),
            Map.entry("#e3f2fd", "primary-soft"),
            Map.entry("rgb(166.2,213,250.2)", "focus"),
            Map.entry("rgb(12.7384615385,136.9384615385,235.6615384615)", "primary-hover"), Map.entry("rgb(11.3230769231,121.7230769231,209.4769230769)", "primary-hover"),
            Map.entry("#f44336", "danger"), Map.entry("#d32f2f", "danger"), Map.entry("#b71c1c", "danger"), Map.entry("#ef5350", "danger"),
            Map.entry("#ffcdd2", "danger-soft"),
            Map.entry("#689f38", "success"),
            Map.entry("#0288d1", "info"), Map.entry("#01579b", "info"), Map.entry("#03a9f4", "info"),
            Map.entry("#b3e5fc", "info-soft"),
            Map.entry("#fbc02d", "accent"), Map.entry("#ffc107", "accent"),
            Map.entry("#7f6003", "warning"),
            Map.entry("#ffecb3", "warning-soft"),
            Map.entry("#9c27b0", "help"));

    private ConsoleTheme() {
    }

    static String css() {
        try (InputStream file = ConsoleTheme.class.getResourceAsStream(SAGA)) {
            return mapped(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String mapped(String theme) {
        String components = PLAIN_FIELDS.matcher(ROOT.matcher(theme).replaceAll("")).replaceAll("");
        String coloured = COLOUR.matcher(components).replaceAll(match -> {
            String token = TOKENS.get(match.group().toLowerCase(Locale.ROOT));
            return token == null ? match.group() : "var(--" + token + ")";
        });
        return WHITE_TEXT.matcher(coloured).replaceAll("color:var(--on-primary)");
    }
}
