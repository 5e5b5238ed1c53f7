package portal.requests.copy;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of a copy: titles from the bundle, or the plain name of what has none, the operator's name, and the moment it is made. */
record CopyWords(ResourceBundle bundle, String operator, Locale locale, ZoneId zone, Instant made) {

    String text(String key) {
        return bundle.getString(key);
    }

    String words(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    /** The day it is made, where the operator is. */
    String madeOn() {
        return day(LocalDate.ofInstant(made, zone));
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
