package portal.requests.copy;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of a copy: titles from the bundle, or the plain name of what has none, and the operator's name. */
record CopyWords(ResourceBundle bundle, String operator, Locale locale) {

    String text(String key) {
        return bundle.getString(key);
    }

    /** The title of a class of data. */
    String title(String table) {
        return named("copy." + table, table);
    }

    /** The heading of a column. */
    String heading(String column) {
        return named("copy_column." + column, column);
    }

    private String named(String key, String name) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException plain) {
            String words = name.replace('_', ' ');
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }
}
