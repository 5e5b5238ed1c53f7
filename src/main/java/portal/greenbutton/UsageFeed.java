package portal.greenbutton;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import portal.supply.Quality;
import portal.supply.usage.MonthReadings;
import portal.supply.usage.Reading;

/**
 * Writes {@code usage.xml}: readings and nothing about a person. It keeps no reading: a month is an entry and written at once; which kinds of
 * readings there were is remembered, and what describes them comes at the end.
 */
final class UsageFeed {

    private static final int SHORTEST_DAY = 23 * 3600;
    private static final int LONGEST_DAY = 25 * 3600;
    private static final int DAY = 86_400;
    private static final String LOCAL_TIME = Names.collection("LocalTimeParameters/1");

    /** Readings of one usage point, direction and length of interval are one MeterReading. @param seconds 0 when it differs */
    private record Meter(String point, Commodity commodity, Direction direction, int seconds) {

        String title() {
            return (direction == Direction.REVERSE ? "Sent back: " : direction == Direction.NET ? "Net: " : "") + commodity.name().toLowerCase(Locale.ROOT);
        }
    }

    private final Feed feed;
    private final Names names;
    private final ZoneId zone;
    private final Instant now;
    private final int currency;
    private final Set<String> points = new LinkedHashSet<>();
    private final Set<Meter> meters = new LinkedHashSet<>();

    UsageFeed(OutputStream out, Names names, ZoneId zone, String currency, Instant now) throws IOException {
        this.feed = new Feed(out, Espi.USAGE, now);
        this.names = names;
        this.zone = zone;
        this.now = now;
        this.currency = Currency.getInstance(currency).getNumericCode();
    }

    /** @param of stands for whose usage it is in the name of the file's feed */
    void begin(String of) throws IOException {
        feed.begin(names.uuid("usage " + of + " " + now), "Green Button usage", Names.collection("Batch/Usage"));
        DstRule rule = DstRule.of(zone, now);
        feed.entry(names.uuid("time " + zone), zone.getId(), new Feed.Links(LOCAL_TIME, Names.collection("LocalTimeParameters")),
                "LocalTimeParameters", xml -> xml.text("dstEndRule", rule.end()).text("dstOffset", rule.saving())
                        .text("dstStartRule", rule.start()).text("tzOffset", rule.offset()));
    }

    void month(MonthReadings month) throws IOException {
        Commodity commodity = Commodity.of(month.fuel());
        if (points.add(month.point())) {
            point(month.point(), commodity);
        }
        for (int from = 0; from < month.readings().size();) {
            int to = from + 1;
            while (to < month.readings().size() && length(month.readings().get(to)) == length(month.readings().get(from))) {
                to++;
            }
            Meter meter = new Meter(month.point(), commodity, Direction.of(month.flow()), length(month.readings().get(from)));
            meters.add(meter);
            block(meter, month.readings().subList(from, to));
            from = to;
        }
    }

    /** The length of interval that a reading counts as: a day is a day when clocks are moved, and what is longer is a bill's. */
    private static int length(Reading reading) {
        if (reading.seconds() > LONGEST_DAY) {
            return 0;
        }
        return reading.seconds() >= SHORTEST_DAY ? DAY : reading.seconds();
    }

    private void point(String number, Commodity commodity) throws IOException {
        String self = names.usagePoint(number);
        feed.entry(names.uuid("point " + number), commodity.name().toLowerCase(Locale.ROOT), new Feed.Links(self, Names.collection("UsagePoint"),
                self + "/MeterReading", LOCAL_TIME), "UsagePoint",
                xml -> xml.open("ServiceCategory").text("kind", commodity.service).close().text("status", 1));
    }

    private void block(Meter meter, List<Reading> readings) throws IOException {
        Reading first = readings.get(0);
        String up = meterReading(meter) + "/IntervalBlock";
        feed.entry(names.uuid(meter + " " + first.start()), meter.title(), new Feed.Links(up + "/" + names.uuid(meter + " " + first.start()), up),
                "IntervalBlock", xml -> {
                    interval(xml, "interval", first.start(), readings.get(readings.size() - 1).end() - first.start());
                    for (Reading reading : readings) {
                        reading(xml, meter.commodity(), reading);
                    }
                });
    }

    private static void reading(Xml xml, Commodity commodity, Reading reading) throws IOException {
        xml.open("IntervalReading").text("cost", reading.cost());
        if (reading.quality() == Quality.ESTIMATED) {
            xml.open("ReadingQuality").text("quality", Espi.ESTIMATED).close();
        }
        interval(xml, "timePeriod", reading.start(), reading.seconds());
        xml.text("value", Math.multiplyExact(reading.value(), commodity.factor)).close();
    }

    private static void interval(Xml xml, String name, long start, long seconds) throws IOException {
        xml.open(name).text("duration", seconds).text("start", start).close();
    }

    void end() throws IOException {
        for (Meter meter : meters) {
            String self = meterReading(meter);
            feed.entry(names.uuid(meter.toString()), meter.title(), new Feed.Links(self, names.usagePoint(meter.point()) + "/MeterReading",
                    self + "/IntervalBlock", readingType(meter)), "MeterReading", xml -> { });
        }
        Set<String> described = new LinkedHashSet<>();
        for (Meter meter : meters) {
            if (described.add(readingType(meter))) {
                feed.entry(names.uuid(readingType(meter)), meter.title(), new Feed.Links(readingType(meter), Names.collection("ReadingType")),
                        "ReadingType", xml -> describe(xml, meter));
            }
        }
        feed.end();
    }

    private void describe(Xml xml, Meter meter) throws IOException {
        Commodity commodity = meter.commodity();
        xml.text("accumulationBehaviour", Espi.DELTA).text("commodity", commodity.code).text("currency", currency)
                .text("dataQualifier", Espi.NORMAL).text("defaultQuality", Espi.VALID).text("flowDirection", meter.direction().code)
                .text("intervalLength", meter.seconds() == 0 ? null : meter.seconds()).text("kind", commodity.kind)
                .text("phase", commodity.phase).text("powerOfTenMultiplier", commodity.power).text("timeAttribute", 0)
                .text("uom", commodity.uom);
    }

    private String meterReading(Meter meter) {
        return names.usagePoint(meter.point()) + "/MeterReading/" + names.uuid(meter.toString());
    }

    private static String readingType(Meter meter) {
        return Names.collection("ReadingType/" + meter.commodity().code + "-" + meter.direction().code + "-" + meter.seconds());
    }
}
