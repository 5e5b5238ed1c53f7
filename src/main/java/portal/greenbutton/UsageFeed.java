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
import java.util.UUID;
import portal.supply.Quality;
import portal.supply.usage.BilledPeriod;
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

    /**
     * Readings of one usage point, direction, length of interval and power of ten are one MeterReading.
     *
     * @param seconds 0 when it differs
     * @param power   of ten that is left out of each value, beside the commodity's own
     */
    private record Meter(String point, Commodity commodity, Direction direction, int seconds, int power) {

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
            Meter meter = meter(month, commodity, month.readings().get(from));
            while (to < month.readings().size() && meter.equals(meter(month, commodity, month.readings().get(to)))) {
                to++;
            }
            meters.add(meter);
            block(meter, month.readings().subList(from, to));
            from = to;
        }
    }

    private static Meter meter(MonthReadings month, Commodity commodity, Reading reading) {
        return new Meter(month.point(), commodity, Direction.of(month.flow()), length(reading), Scaled.powerOf(reading.value(), commodity));
    }

    /** What was billed for a period (UsageSummary), its elements in the order of ESPI 4.0. */
    void summary(BilledPeriod period) throws IOException {
        Commodity commodity = Commodity.of(period.fuel());
        if (points.add(period.point())) {
            point(period.point(), commodity);
        }
        long start = period.from().atStartOfDay(zone).toEpochSecond();
        long end = period.end().atStartOfDay(zone).toEpochSecond();
        String up = names.usagePoint(period.point()) + "/UsageSummary";
        UUID id = names.uuid("summary " + period.point() + " " + period.from());
        Scaled used = Scaled.of(period.amountMilli(), commodity);
        feed.entry(id, "Billed: " + commodity.name().toLowerCase(Locale.ROOT), new Feed.Links(up + "/" + id, up), "UsageSummary", xml -> {
            interval(xml, "billingPeriod", start, end - start);
            xml.text("billLastPeriod", period.cost()).text("currency", currency);
            xml.open("overallConsumptionLastPeriod").text("powerOfTenMultiplier", used.power()).text("timeStamp", end).text("uom", commodity.uom)
                    .text("value", used.value()).close();
            xml.text("qualityOfReading", period.quality() == Quality.ESTIMATED ? Espi.ESTIMATED : Espi.VALID)
                    .text("statusTimeStamp", now.getEpochSecond()).text("commodity", commodity.code);
        });
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
                self + "/MeterReading", self + "/UsageSummary", LOCAL_TIME), "UsagePoint",
                xml -> xml.open("ServiceCategory").text("kind", commodity.service).close().text("status", 1));
    }

    private void block(Meter meter, List<Reading> readings) throws IOException {
        Reading first = readings.get(0);
        String up = meterReading(meter) + "/IntervalBlock";
        feed.entry(names.uuid(meter + " " + first.start()), meter.title(), new Feed.Links(up + "/" + names.uuid(meter + " " + first.start()), up),
                "IntervalBlock", xml -> {
                    interval(xml, "interval", first.start(), readings.get(readings.size() - 1).end() - first.start());
                    for (Reading reading : readings) {
                        reading(xml, meter, reading);
                    }
                });
    }

    private static void reading(Xml xml, Meter meter, Reading reading) throws IOException {
        xml.open("IntervalReading").text("cost", reading.cost());
        if (reading.quality() == Quality.ESTIMATED) {
            xml.open("ReadingQuality").text("quality", Espi.ESTIMATED).close();
        }
        interval(xml, "timePeriod", reading.start(), reading.seconds());
        xml.text("value", Scaled.of(reading.value(), meter.commodity(), meter.power()).value()).close();
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
                .text("phase", commodity.phase).text("powerOfTenMultiplier", commodity.power + meter.power()).text("timeAttribute", 0)
                .text("uom", commodity.uom);
    }

    private String meterReading(Meter meter) {
        return names.usagePoint(meter.point()) + "/MeterReading/" + names.uuid(meter.toString());
    }

    private static String readingType(Meter meter) {
        return Names.collection("ReadingType/" + meter.commodity().code + "-" + meter.direction().code + "-" + meter.seconds()
                + (meter.power() == 0 ? "" : "-" + meter.power()));
    }
}
