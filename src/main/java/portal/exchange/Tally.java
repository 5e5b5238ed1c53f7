package portal.exchange;

import java.util.List;
import portal.customer.Outcome;
import portal.customer.Taken;

/** What became of some lines. */
record Tally(long created, long changed, long unchanged, long skipped, long problems) {

    static Tally of(List<Taken> taken, int bad) {
        return new Tally(count(taken, Outcome.CREATED), count(taken, Outcome.CHANGED), count(taken, Outcome.UNCHANGED),
                count(taken, Outcome.SKIPPED), count(taken, null) + bad);
    }

    private static long count(List<Taken> taken, Outcome outcome) {
        return taken.stream().filter(one -> one.outcome() == outcome).count();
    }

    long lines() {
        return created + changed + unchanged + skipped + problems;
    }
}
