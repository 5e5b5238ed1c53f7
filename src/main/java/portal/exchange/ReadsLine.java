package portal.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import portal.supply.Quality;
import portal.supply.usage.Days;
import portal.supply.usage.Flow;
import portal.supply.usage.ImportedReads;
import portal.supply.usage.Reading;

/**
 * A line of reads.csv: amounts that follow each other, in one column with a space between them. {@code 0.312} was read, {@code 0.305e} was
 * estimated, of {@code -} nothing is known. What they cost follows from the one price of the line.
 */
final class ReadsLine {

    private static final String UNKNOWN = "-";
    private static final int MOST = 1000;
    private static final int PRICE_DIGITS = 5;
    private static final int THOUSAND = 1000;
    private static final int DECIMALS = 3;
    private static final int PLAIN = 12;
    private static final Instant FIRST = Instant.parse("1980-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private ReadsLine() {
    }

    /** @param latest the moment after which no interval ends */
    static ImportedReads read(Fields line, Instant latest) {
        long start = start(line);
        int seconds = seconds(line);
        Long price = price(line);
        Flow flow = line.word("flow", Flow.class);
        List<Reading> readings = new ArrayList<>();
        String[] amounts = line.required("amounts").split(" ", MOST + 1);
        if (amounts.length > MOST) {
            throw new BadLine("import.too_many_amounts", "amounts");
        }
        for (int i = 0; i < amounts.length; i++) {
            if (!amounts[i].equals(UNKNOWN)) {
                readings.add(reading(amounts[i], start + (long) i * seconds, seconds, price, flow));
            }
        }
        if (start + (long) amounts.length * seconds > latest.getEpochSecond()) {
            throw new BadLine("import.in_future", "start");
        }
        if (readings.isEmpty()) {
            throw new BadLine("import.value_missing", "amounts");
        }
        return new ImportedReads(line.number("usage_point"), flow, readings);
    }

    private static Reading reading(String text, long start, int seconds, Long price, Flow flow) {
        boolean estimated = text.endsWith(Days.ESTIMATE);
        long value = thousandths(estimated ? text.substring(0, text.length() - 1) : text);
        if (value < 0 && flow != Flow.NET) {
            throw new BadLine("import.negative_amount", "amounts");
        }
        try {
            Long cost = price == null ? null : Long.valueOf(cost(value, price));
            return new Reading(start, seconds, value, estimated ? Quality.ESTIMATED : Quality.READ, cost);
        } catch (ArithmeticException | IllegalArgumentException tooMuch) {
            throw new BadLine("import.bad_amount", "amounts");
        }
    }

    private static long start(Fields line) {
        try {
            Instant start = Instant.parse(line.required("start"));
            if (start.isBefore(FIRST) || start.isAfter(LAST) || start.getNano() != 0) {
                throw new BadLine("import.bad_moment", "start");
            }
            return start.getEpochSecond();
        } catch (DateTimeException notAMoment) {
            throw new BadLine("import.bad_moment", "start");
        }
    }

    private static int seconds(Fields line) {
        String text = line.required("interval");
        if (!text.matches("\\d{3,7}") || Integer.parseInt(text) < Reading.SHORTEST || Integer.parseInt(text) > Reading.LONGEST) {
            throw new BadLine("import.bad_interval", "interval");
        }
        return Integer.parseInt(text);
    }

    /** In hundred thousandths of the currency; null when there is none. */
    private static Long price(Fields line) {
        String text = line.text("price");
        if (text == null) {
            return null;
        }
        if (!text.matches("-?\\d{1,6}(\\.\\d{1,5})?")) {
            throw new BadLine("import.bad_amount", "price");
        }
        return new BigDecimal(text).movePointRight(PRICE_DIGITS).longValueExact();
    }

    /** A half is rounded away from nought. */
    private static long cost(long value, long price) {
        long thousandths = Math.multiplyExact(value, price);
        long half = thousandths < 0 ? -THOUSAND / 2 : THOUSAND / 2;
        return Math.addExact(thousandths, half) / THOUSAND;
    }

    /** There are millions of amounts, so one of plain digits is read by hand and only an odd one as any amount is. */
    private static long thousandths(String text) {
        int point = text.indexOf('.');
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        if (text.isEmpty() || text.length() > PLAIN || point == 0 || decimals > DECIMALS || point > 0 && decimals == 0) {
            return Fields.thousandths(text, "amounts");
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (i != point && (digit < '0' || digit > '9')) {
                return Fields.thousandths(text, "amounts");
            }
            value = i == point ? value : value * 10 + digit - '0';
        }
        for (int i = decimals; i < DECIMALS; i++) {
            value *= 10;
        }
        return value;
    }
}
