package bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Whether the time of an answer tells that something exists: a wrong sign-in for a name that somebody has against one that nobody has,
 * and the like for a forgotten password and for the facts of a bill. Both sides go in turns, the time is what the one who asks sees, and
 * the demo's clock moves on by a day between two rounds so that no door is closed to either side. Ratios of medians near one are good;
 * the chance says how often the slower of a pair was the known side, and is near one half when nothing can be learnt.
 */
final class Enumeration {

    private static final String[] MARIAS_BILL = {"4401 2286", "BW1 4QS"};
    private static final String BAR = "0.95-1.05x";

    /** One answer to one question. */
    private interface Question {
        Client.Form form(Client client) throws Exception;
    }

    private final String known;
    private final String unknown;
    private final Client client = new Client();
    private final Client traveller = new Client();

    /** @param known a login name that exists; the other one has as many characters */
    Enumeration(String known) {
        this.known = known;
        byte[] random = new byte[known.length()];
        ThreadLocalRandom.current().nextBytes(random);
        this.unknown = HexFormat.of().formatHex(random).substring(0, known.length());
    }

    List<String> report() throws Exception {
        return List.of(
                of("enumeration: sign-in, known / unknown name", 500, client -> client.form("/sign-in", "password"),
                        Map.of("login", known, "password", "not the right password"), Map.of("login", unknown, "password", "not the right password")),
                of("enumeration: forgotten password, known / unknown name", 200, client -> client.form("/forgot", "login"),
                        Map.of("login", known), Map.of("login", unknown)),
                of("enumeration: register, account that is online / wrong pair", 200, client -> client.form("/register", "account"),
                        Map.of("account", MARIAS_BILL[0], "fact", MARIAS_BILL[1]), Map.of("account", "9999 9999", "fact", MARIAS_BILL[1])));
    }

    private String of(String name, int rounds, Question question, Map<String, String> one, Map<String, String> other) throws Exception {
        Client.Form form = question.form(client);
        List<Double> ones = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int i = -rounds / 10; i < rounds; i++) {
            traveller.post("/dev/clock", "days", Map.of("days", "1"));
            boolean oneFirst = i % 2 == 0;
            double first = milliseconds(form, oneFirst ? one : other);
            double second = milliseconds(form, oneFirst ? other : one);
            if (i >= 0) {
                ones.add(oneFirst ? first : second);
                others.add(oneFirst ? second : first);
            }
        }
        long slower = java.util.stream.IntStream.range(0, rounds).filter(i -> ones.get(i) > others.get(i)).count();
        return String.format(Locale.ROOT, "%-58s %6.3fx bar %-10s known %7.2f ms  unknown %7.2f ms  known slower in %.0f %% of %d pairs",
                name, median(ones) / median(others), BAR, median(ones), median(others), 100.0 * slower / rounds, rounds);
    }

    private double milliseconds(Client.Form form, Map<String, String> values) throws Exception {
        long begun = System.nanoTime();
        int status = client.send(form, values).statusCode();
        double took = (System.nanoTime() - begun) / 1e6;
        if (status != 200) {
            throw new IllegalStateException("Answered with " + status);
        }
        return took;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
