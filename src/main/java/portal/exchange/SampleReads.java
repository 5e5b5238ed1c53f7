package portal.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Random;

/**
 * Hour by hour what a sample household used, so that the hours of a month add up to the month. Its meter was read every hour but for an
 * afternoon without contact, which is missing, and a night that had to be estimated.
 */
final class SampleReads {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int HOUR = 3600;
    /** How much of a day's use falls on each hour: little at night, most in the evening. */
    private static final int[] DAY = {3, 2, 2, 2, 2, 3, 6, 10, 9, 6, 5, 5, 6, 6, 5, 5, 7, 11, 14, 13, 11, 9, 6, 4};
    /** How much of a summer day's sun. */
    private static final int[] SUN = {0, 0, 0, 0, 0, 1, 4, 9, 16, 24, 31, 36, 38, 37, 33, 27, 20, 12, 6, 2, 0, 0, 0, 0};
    private static final BigDecimal EXPORT_PRICE = new BigDecimal("0.15");

    private final ExtractWriter out;
    private final Random random;
    private final String point;
    private final LocalDate until;

    /** @param until the first day without reads */
    SampleReads(ExtractWriter out, String point, LocalDate until) {
        this.out = out;
        this.random = new Random(point.hashCode());
        this.point = point;
        this.until = until;
    }

    /** The hours of a month, which come to that amount. */
    void use(YearMonth month, long amount, BigDecimal price) {
        long start = month.atDay(1).atStartOfDay(ZONE).toEpochSecond();
        int hours = (int) (month.plusMonths(1).atDay(1).atStartOfDay(ZONE).toEpochSecond() - start) / HOUR;
        double[] weights = new double[hours];
        double sum = 0;
        for (int i = 0; i < hours; i++) {
            weights[i] = DAY[hourOf(start + (long) i * HOUR)] * (0.6 + 0.8 * random.nextDouble());
            sum += weights[i];
        }
        long[] values = new long[hours];
        double share = 0;
        long given = 0;
        for (int i = 0; i < hours; i++) {
            share += weights[i];
            values[i] = Math.round(amount * share / sum) - given;
            given += values[i];
        }
        lines("delivered", month, values, price);
    }

    /** What a small roof full of sun sends back. */
    void sun(YearMonth month) {
        long start = month.atDay(1).atStartOfDay(ZONE).toEpochSecond();
        int hours = (int) (month.plusMonths(1).atDay(1).atStartOfDay(ZONE).toEpochSecond() - start) / HOUR;
        double season = 0.55 - 0.45 * Math.cos(2 * Math.PI * (month.getMonthValue() - 0.5) / 12);
        long[] values = new long[hours];
        double clouds = 1;
        for (int i = 0; i < hours; i++) {
            int hour = hourOf(start + (long) i * HOUR);
            clouds = hour == 0 ? 0.25 + 0.75 * random.nextDouble() : clouds;
            values[i] = Math.round(42 * SUN[hour] * season * clouds);
        }
        lines("received", month, values, EXPORT_PRICE);
    }

    private void lines(String flow, YearMonth month, long[] values, BigDecimal price) {
        int at = 0;
        for (LocalDate day = month.atDay(1); YearMonth.from(day).equals(month) && day.isBefore(until); day = day.plusDays(1)) {
            long start = day.atStartOfDay(ZONE).toEpochSecond();
            int hours = (int) (day.plusDays(1).atStartOfDay(ZONE).toEpochSecond() - start) / HOUR;
            StringBuilder amounts = new StringBuilder();
            for (int hour = 0; hour < hours; hour++) {
                amounts.append(hour == 0 ? "" : " ").append(amount(day, hour, values[at++]));
            }
            out.line(ExtractFile.READS, point, flow, Instant.ofEpochSecond(start), HOUR, amounts, price);
        }
    }

    /** On the 11th of each third month the afternoon is missing, on the 12th the night is estimated. */
    private static String amount(LocalDate day, int hour, long value) {
        boolean odd = day.getMonthValue() % 3 == 1;
        if (odd && day.getDayOfMonth() == 11 && hour >= 13 && hour < 16) {
            return "-";
        }
        return BigDecimal.valueOf(value, 3).toPlainString() + (odd && day.getDayOfMonth() == 12 && hour < 5 ? "e" : "");
    }

    private static int hourOf(long second) {
        return Instant.ofEpochSecond(second).atZone(ZONE).getHour();
    }
}
