package portal.greenbutton;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import portal.customer.Outcome;
import portal.customer.Taken;
import portal.supply.Fuel;
import portal.supply.usage.Flow;
import portal.supply.usage.ImportedReads;
import portal.supply.usage.Reading;

/** Gathers the readings of a file and hands them on, some hundreds at a time; what is refused is cut in halves to lose only what is at fault. */
final class Batches implements FeedReadings.Sink, AutoCloseable {

    private static final int MOST = 800;

    private final Map<Fuel, String> points;
    private final int currency;
    private final GreenButtonReport report;
    private final Function<List<ImportedReads>, List<Taken>> intake;
    private final Map<Fuel, String> addresses = new EnumMap<>(Fuel.class);
    private final List<Reading> waiting = new ArrayList<>();
    private String point;
    private Flow flow;
    private int entry;

    /** @param points the usage point that readings of each fuel are of */
    Batches(Map<Fuel, String> points, int currency, GreenButtonReport report, Function<List<ImportedReads>, List<Taken>> intake) {
        this.points = points;
        this.currency = currency;
        this.report = report;
        this.intake = intake;
    }

    @Override
    public void reading(int number, String address, ReadingType type, Reading reading) {
        String of = points.get(type.fuel());
        if (of == null) {
            report.problem(number, "greenbutton.no_point_given");
        } else if (!addresses.computeIfAbsent(type.fuel(), first -> address).equals(address)) {
            report.problem(number, "greenbutton.second_point");
        } else {
            put(number, of, type, reading);
        }
    }

    private void put(int number, String of, ReadingType type, Reading reading) {
        boolean goesOn = of.equals(point) && type.flow() == flow && !waiting.isEmpty() && reading.start() >= waiting.get(waiting.size() - 1).end();
        if (!goesOn || waiting.size() >= MOST) {
            flush();
        }
        point = of;
        flow = type.flow();
        entry = number;
        waiting.add(isOurs(number, type, reading) ? reading
                : new Reading(reading.start(), reading.seconds(), reading.value(), reading.quality(), null));
    }

    /** A cost in another currency is left out, and said so. */
    private boolean isOurs(int number, ReadingType type, Reading reading) {
        boolean ours = reading.cost() == null || type.currency() == 0 || type.currency() == currency;
        if (!ours) {
            report.remark(number, "greenbutton.other_currency");
        }
        return ours;
    }

    @Override
    public void problem(int number, String reason) {
        report.problem(number, reason);
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            take(List.copyOf(waiting));
            waiting.clear();
        }
    }

    private void take(List<Reading> readings) {
        Taken taken = intake.apply(List.of(new ImportedReads(point, flow, readings))).get(0);
        if (taken.problem() == null) {
            report.took(readings.size(), taken.outcome() != Outcome.UNCHANGED);
        } else if (readings.size() == 1) {
            report.problem(entry, taken.problem());
        } else {
            take(readings.subList(0, readings.size() / 2));
            take(readings.subList(readings.size() / 2, readings.size()));
        }
    }

    @Override
    public void close() {
        flush();
    }
}
