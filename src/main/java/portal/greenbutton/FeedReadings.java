package portal.greenbutton;

import java.util.Set;
import portal.supply.Quality;
import portal.supply.usage.Reading;

/** The readings of a file, one at a time, once it is known what belongs together. */
final class FeedReadings implements FeedReader.Listener {

    private static final String READING = "IntervalBlock/IntervalReading";
    /** QualityOfReading: replaced, computed, failed a check, calculated, forecast, mixed, adjusted. */
    private static final Set<Integer> ESTIMATES = Set.of(8, 9, 10, 11, 12, 13, 15);

    private final FeedIndex index;
    private final Sink sink;
    private int entry;
    private ReadingType type;
    private String usagePoint;
    private Long start;
    private Long seconds;
    private Long value;
    private Long cost;
    private int quality;
    private boolean broken;

    /** Takes what was read. */
    interface Sink {

        void reading(int entry, String usagePoint, ReadingType type, Reading reading);

        /** Something of an entry that is not taken. @param reason a key of the bundle */
        void problem(int entry, String reason);
    }

    FeedReadings(FeedIndex index, Sink sink) {
        this.index = index;
        this.sink = sink;
    }

    @Override
    public void entry(int number) {
        entry = number;
        type = null;
        if (index.meterOf(number) >= 0) {
            try {
                type = index.typeOf(number);
                usagePoint = index.usagePointOf(number);
            } catch (ReadingType.NotTaken reason) {
                sink.problem(entry, reason.getMessage());
            }
        }
    }

    @Override
    public void link(String relation, String address) {
        // what belongs together is known from the first time
    }

    @Override
    public void begins(String part) {
        if (part.equals(READING)) {
            start = null;
            seconds = null;
            value = null;
            cost = null;
            quality = Espi.VALID;
            broken = false;
        }
    }

    @Override
    public void ends(String part, String text) {
        if (type == null || !part.startsWith(READING)) {
            return;
        }
        switch (part) {
            case READING + "/timePeriod/start" -> start = number(text);
            case READING + "/timePeriod/duration" -> seconds = number(text);
            case READING + "/value" -> value = number(text);
            case READING + "/cost" -> cost = number(text);
            case READING + "/ReadingQuality/quality" -> {
                Long code = number(text);
                quality = code != null && (quality == Espi.VALID || ESTIMATES.contains(code.intValue())) ? code.intValue() : quality;
            }
            case READING -> take();
            default -> { }
        }
    }

    private Long number(String text) {
        try {
            return Long.valueOf(text == null ? "?" : text);
        } catch (NumberFormatException noNumber) {
            broken = true;
            return null;
        }
    }

    private void take() {
        if (broken || start == null || seconds == null || value == null || seconds != seconds.intValue()) {
            sink.problem(entry, broken ? "greenbutton.bad_number" : "greenbutton.half_a_reading");
            return;
        }
        try {
            sink.reading(entry, usagePoint, type, new Reading(start, seconds.intValue(), type.value(value),
                    ESTIMATES.contains(quality) ? Quality.ESTIMATED : Quality.READ, cost));
        } catch (ArithmeticException | IllegalArgumentException outOfBounds) {
            sink.problem(entry, "greenbutton.bad_number");
        }
    }

    @Override
    public void entryEnds() {
        // everything was taken on the way
    }
}
