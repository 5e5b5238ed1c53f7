package bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Server processor time a request of two sides, measured in turns so that whatever else the machine does hits both. The figure is the
 * ratio of the medians; it counts when neither side spreads by more than 15 %.
 */
final class Ratio {

    private static final int TURNS = 7;
    private static final double SPREAD_THAT_COUNTS = 0.15;

    /** One request. */
    interface Request {
        void send() throws Exception;
    }

    private final Server server;

    Ratio(Server server) {
        this.server = server;
    }

    /** {@code requests} of each side a turn: enough that a turn takes a second of processor time. */
    String of(String name, String bar, Request ours, int ourRequests, Request bare, int bareRequests) throws Exception {
        turn(ours, ourRequests);
        turn(bare, bareRequests);
        List<Double> our = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            our.add(turn(ours, ourRequests));
            theirs.add(turn(bare, bareRequests));
        }
        double ratio = median(our) / median(theirs);
        boolean counts = spread(our) < SPREAD_THAT_COUNTS && spread(theirs) < SPREAD_THAT_COUNTS;
        return String.format(Locale.ROOT, "%-58s %6.2fx  bar %-8s ours %7.3f ms  bare %7.3f ms  spread %2.0f/%2.0f %%%s", name, ratio, bar,
                median(our) * 1000, median(theirs) * 1000, spread(our) * 100, spread(theirs) * 100, counts ? "" : "  (spread too wide)");
    }

    private double turn(Request request, int requests) throws Exception {
        double before = server.processorSeconds();
        for (int i = 0; i < requests; i++) {
            request.send();
        }
        return (server.processorSeconds() - before) / requests;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** Half the distance of the middle five to each other, against the median. */
    private static double spread(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return (sorted.get(sorted.size() - 2) - sorted.get(1)) / 2 / median(values);
    }
}
