package portal.supply.usage;

import java.util.List;

/**
 * What was used in some time.
 *
 * @param amountMilli    thousandths of the fuel's unit, null when nothing is known
 * @param cost           hundred thousandths of the currency, null when it is not known of every part
 * @param sentBackMilli  what went the other way, 0 for nothing
 * @param estimated      whether any part was not read from the meter
 * @param incomplete     whether nothing is known of a part
 */
public record Total(Long amountMilli, Long cost, long sentBackMilli, boolean estimated, boolean incomplete) {

    /** An hour more or less is the hour that a clock is moved by. */
    private static final long HOUR = 3600;

    /**
     * Adds up what began between two moments and is no longer than {@code longest}.
     *
     * @param expected for how many seconds something should be known, of all meters together
     */
    static Total of(List<Use> used, List<Use> sentBack, long from, long end, long longest, long expected) {
        long amount = 0;
        long cost = 0;
        long known = 0;
        boolean any = false;
        boolean costs = true;
        boolean estimated = false;
        for (Use use : within(used, from, end, longest)) {
            any = true;
            amount += use.value();
            costs &= use.cost() != null;
            cost += use.cost() == null ? 0 : use.cost();
            estimated |= use.estimated();
            known += use.end() - use.start();
        }
        long back = within(sentBack, from, end, longest).stream().mapToLong(Use::value).sum();
        return new Total(any ? amount : null, any && costs ? cost : null, back, estimated, known + HOUR / 4 < expected);
    }

    private static List<Use> within(List<Use> uses, long from, long end, long longest) {
        return uses.stream().filter(use -> use.start() >= from && use.start() < end && use.end() - use.start() <= longest + HOUR).toList();
    }

    public boolean isKnown() {
        return amountMilli != null;
    }

    /** In the unit of the fuel; null when nothing is known. */
    public Double amount() {
        return amountMilli == null ? null : amountMilli / 1000.0;
    }

    public double sentBack() {
        return sentBackMilli / 1000.0;
    }

    /** In the smallest coin of a currency with so many digits; null when it is not known. */
    public Long minor(int digits) {
        return cost == null ? null : Long.valueOf(Math.round(cost / Math.pow(10, 5.0 - digits)));
    }
}
