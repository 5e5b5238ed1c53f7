package portal.greenbutton;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import portal.supply.usage.BilledPeriod;
import portal.supply.usage.MonthReadings;
import portal.supply.usage.Reading;

/** Writes a usage file and reads it again. */
final class Sample {

    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final Names NAMES = new Names(thing -> Integer.toHexString(thing.hashCode()) + thing.length());

    /** A reading as it came back. */
    record Back(String usagePoint, ReadingType type, Reading reading) {
    }

    /** What was heard of a file. */
    static final class Heard implements FeedReadings.Sink {

        final List<Back> readings = new ArrayList<>();
        final List<String> problems = new ArrayList<>();

        @Override
        public void reading(int entry, String usagePoint, ReadingType type, Reading reading) {
            readings.add(new Back(usagePoint, type, reading));
        }

        @Override
        public void problem(int entry, String reason) {
            problems.add(entry + " " + reason);
        }
    }

    private Sample() {
    }

    static byte[] written(List<MonthReadings> months) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            UsageFeed feed = new UsageFeed(out, NAMES, ZoneId.of("Europe/London"), "GBP", NOW);
            feed.begin("7KQ2M9XD4TBN");
            for (MonthReadings month : months) {
                feed.month(month);
            }
            feed.end();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] summed(List<BilledPeriod> periods) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            UsageFeed feed = new UsageFeed(out, NAMES, ZoneId.of("Europe/London"), "GBP", NOW);
            feed.begin("7KQ2M9XD4TBN");
            for (BilledPeriod period : periods) {
                feed.summary(period);
            }
            feed.end();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Heard read(byte[] file) {
        try {
            FeedIndex index = new FeedIndex();
            new FeedReader(index).read(new ByteArrayInputStream(file));
            Heard heard = new Heard();
            new FeedReader(new FeedReadings(index, heard)).read(new ByteArrayInputStream(file));
            return heard;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
