package portal.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The values of one line by column, read as what the layout says they are. Every refusal names the column and never the value. */
final class Fields {

    private static final Pattern NUMBER = Pattern.compile("[\\p{Alnum}./_ -]{1,40}");
    private static final int THOUSANDTHS = 3;

    private final Map<String, Integer> places;
    private final List<String> values;

    Fields(Map<String, Integer> places, List<String> values) {
        this.places = places;
        this.values = values;
    }

    /** Null when the column or its value is absent. */
    String text(String column) {
        Integer place = places.get(column);
        String value = place == null ? "" : values.get(place).strip();
        return value.isEmpty() ? null : value;
    }

    String required(String column) {
        String value = text(column);
        if (value == null) {
            throw new BadLine("import.value_missing", column);
        }
        return value;
    }

    /** A text of a certain length, without which the line is none. */
    String atMost(String column, int length) {
        String value = required(column);
        if (value.length() > length) {
            throw new BadLine("import.bad_value", column);
        }
        return value;
    }

    /** A small number that counts from 1. */
    int count(String column) {
        String value = required(column);
        if (!value.matches("[1-9]\\d{0,3}")) {
            throw new BadLine("import.bad_number", column);
        }
        return Integer.parseInt(value);
    }

    /** One of the billing system's own numbers: letters, digits and a few marks, at most 40. */
    String number(String column) {
        String value = required(column);
        if (!NUMBER.matcher(value).matches()) {
            throw new BadLine("import.bad_number", column);
        }
        return value;
    }

    LocalDate date(String column) {
        required(column);
        return optionalDate(column);
    }

    LocalDate optionalDate(String column) {
        String value = text(column);
        try {
            LocalDate date = value == null ? null : LocalDate.parse(value);
            if (date != null && (date.getYear() < 1850 || date.getYear() > 2200)) {
                throw new BadLine("import.bad_date", column);
            }
            return date;
        } catch (DateTimeException notADate) {
            throw new BadLine("import.bad_date", column);
        }
    }

    /** The day of something that has happened, so not after {@code latest}. */
    LocalDate past(String column, LocalDate latest) {
        required(column);
        return optionalPast(column, latest);
    }

    LocalDate optionalPast(String column, LocalDate latest) {
        LocalDate date = optionalDate(column);
        if (date != null && date.isAfter(latest)) {
            throw new BadLine("import.in_future", column);
        }
        return date;
    }

    /** An amount of money in the currency's smallest unit. */
    long money(String column, Currency currency) {
        return scaled(required(column), column, currency.getDefaultFractionDigits());
    }

    Long optionalMoney(String column, Currency currency) {
        return text(column) == null ? null : money(column, currency);
    }

    /** An amount in thousandths. */
    long thousandths(String column) {
        return thousandths(required(column), column);
    }

    /** One of several amounts of a column, in thousandths. */
    static long thousandths(String amount, String column) {
        return scaled(amount, column, THOUSANDTHS);
    }

    private static long scaled(String value, String column, int digits) {
        try {
            if (value.length() > 20) {
                throw new BadLine("import.bad_amount", column);
            }
            return new BigDecimal(value).movePointRight(digits).longValueExact();
        } catch (ArithmeticException | NumberFormatException notAnAmount) {
            throw new BadLine("import.bad_amount", column);
        }
    }

    /** A word of the layout, in any case. */
    <E extends Enum<E>> E word(String column, Class<E> words) {
        try {
            return Enum.valueOf(words, required(column).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BadLine("import.unknown_word", column);
        }
    }

    Currency currency(String column) {
        try {
            return Currency.getInstance(required(column));
        } catch (IllegalArgumentException unknown) {
            throw new BadLine("import.unknown_word", column);
        }
    }
}
