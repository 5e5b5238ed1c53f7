package portal.supply.usage;

import java.util.ArrayList;
import java.util.List;
import portal.supply.Quality;

/**
 * Packs readings into few bytes. Readings that follow each other without a gap, are equally long and of one quality are one run:
 * <pre>
 * block = version, runs                       version is the byte 1
 * run   = gap, seconds, count, marks, values, costs
 * </pre>
 * Each number is a varint (seven bits a byte, lowest first), signed ones in zigzag. {@code gap} counts from the end of the run before, in
 * the first run from 1970. A value is written as its distance from the one before. {@code costs} are there when marks say so, each as its
 * distance from what it would be at the price of the largest value so far: with one price a nought or a one.
 */
final class ReadingCodec {

    private static final int VERSION = 1;
    private static final int ESTIMATED = 1;
    private static final int COSTS = 2;

    private ReadingCodec() {
    }

    /** Packs readings, which come by time and do not overlap. */
    static byte[] pack(List<Reading> readings) {
        Bytes.Out out = new Bytes.Out();
        out.number(VERSION);
        long end = 0;
        for (int from = 0; from < readings.size();) {
            int to = endOfRun(readings, from);
            run(out, readings.subList(from, to), end);
            end = readings.get(to - 1).end();
            from = to;
        }
        return out.bytes();
    }

    private static int endOfRun(List<Reading> readings, int from) {
        int to = from + 1;
        while (to < readings.size() && goesOn(readings.get(to - 1), readings.get(to))) {
            to++;
        }
        return to;
    }

    private static boolean goesOn(Reading one, Reading next) {
        return next.start() == one.end() && next.seconds() == one.seconds() && next.quality() == one.quality()
                && (next.cost() == null) == (one.cost() == null);
    }

    private static void run(Bytes.Out out, List<Reading> run, long end) {
        Reading first = run.get(0);
        out.signed(first.start() - end);
        out.number(first.seconds());
        out.number(run.size());
        out.number((first.quality() == Quality.ESTIMATED ? ESTIMATED : 0) | (first.cost() == null ? 0 : COSTS));
        long before = 0;
        for (Reading reading : run) {
            out.signed(reading.value() - before);
            before = reading.value();
        }
        if (first.cost() != null) {
            Price price = new Price();
            for (Reading reading : run) {
                out.signed(reading.cost() - price.expected(reading.value()));
                price.learn(reading.value(), reading.cost());
            }
        }
    }

    static List<Reading> unpack(byte[] bytes) {
        Bytes.In in = new Bytes.In(bytes);
        if (in.number() != VERSION) {
            throw new IllegalStateException("readings of an unknown version");
        }
        List<Reading> readings = new ArrayList<>();
        long end = 0;
        while (in.hasMore()) {
            end = run(in, end, readings);
        }
        return readings;
    }

    private static long run(Bytes.In in, long end, List<Reading> readings) {
        long start = end + in.signed();
        int seconds = (int) in.number();
        long[] values = new long[(int) in.number()];
        long marks = in.number();
        long value = 0;
        for (int i = 0; i < values.length; i++) {
            value += in.signed();
            values[i] = value;
        }
        Quality quality = (marks & ESTIMATED) == 0 ? Quality.READ : Quality.ESTIMATED;
        Price price = new Price();
        for (int i = 0; i < values.length; i++) {
            Long cost = (marks & COSTS) == 0 ? null : Long.valueOf(in.signed() + price.expected(values[i]));
            if (cost != null) {
                price.learn(values[i], cost);
            }
            readings.add(new Reading(start + (long) i * seconds, seconds, values[i], quality, cost));
        }
        return start + (long) values.length * seconds;
    }

    /** The price of the largest value so far: the one that rounding has bent least. */
    private static final class Price {

        private long value;
        private long cost;

        long expected(long of) {
            return value == 0 ? 0 : Math.round((double) of * cost / value);
        }

        void learn(long of, long costs) {
            if (Math.abs(of) > Math.abs(value)) {
                value = of;
                cost = costs;
            }
        }
    }
}
