package portal.greenbutton;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import portal.platform.Refusal;

/**
 * What belongs together in a file: which meter reading each entry with readings is of, and what its numbers mean. An Atom feed has no order, so
 * this is read before the readings are. It holds a few words for each entry and no reading.
 */
final class FeedIndex implements FeedReader.Listener {

    private static final int MOST_ENTRIES = 200_000;
    private static final int MOST_THINGS = 2_000;
    private static final int MOST_LINKS = 16;
    private static final int MOST_VALUES = 64;
    private static final int LONGEST_ADDRESS = 1_000;

    /** What a meter reading is about. */
    private record Meter(String up, List<String> related) {
    }

    private final Map<Integer, Integer> blocks = new HashMap<>();
    private final Map<String, Integer> addresses = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Meter> meters = new HashMap<>();
    private final Map<String, Map<String, String>> types = new HashMap<>();
    private final List<String> related = new ArrayList<>();
    private Map<String, String> values = new HashMap<>();
    private String resource;
    private String self;
    private String up;
    private int entry;

    @Override
    public void entry(int number) {
        if (number > MOST_ENTRIES) {
            throw new Refusal("greenbutton.too_large");
        }
        entry = number;
        resource = null;
        self = null;
        up = null;
        related.clear();
        values = new HashMap<>();
    }

    @Override
    public void link(String relation, String address) {
        if (relation == null || address == null || address.length() > LONGEST_ADDRESS) {
            return;
        }
        String tidy = address.strip().replaceAll("/+$", "");
        switch (relation) {
            case "self" -> self = tidy;
            case "up" -> up = tidy;
            case "related" -> {
                if (related.size() < MOST_LINKS) {
                    related.add(tidy);
                }
            }
            default -> { }
        }
    }

    @Override
    public void begins(String part) {
        if (part.indexOf('/') < 0) {
            resource = part;
        }
    }

    @Override
    public void ends(String part, String text) {
        if (part.startsWith("ReadingType/") && values.size() < MOST_VALUES) {
            values.put(part.substring("ReadingType/".length()), text == null ? "?" : text);
        }
    }

    @Override
    public void entryEnds() {
        if (resource == null) {
            return;
        }
        switch (resource) {
            case "IntervalBlock" -> blocks.put(entry, addresses.computeIfAbsent(without(up, "/IntervalBlock"), this::numbered));
            case "MeterReading" -> meters.put(known(self, meters.size()), new Meter(without(up, "/MeterReading"), List.copyOf(related)));
            case "ReadingType" -> types.put(known(self, types.size()), values);
            default -> { }
        }
    }

    private int numbered(String address) {
        if (names.size() >= MOST_THINGS) {
            throw new Refusal("greenbutton.too_large");
        }
        names.add(address);
        return names.size() - 1;
    }

    private static String known(String address, int many) {
        if (many >= MOST_THINGS) {
            throw new Refusal("greenbutton.too_large");
        }
        return address == null ? "" : address;
    }

    private static String without(String address, String end) {
        return address == null ? "" : address.endsWith(end) ? address.substring(0, address.length() - end.length()) : address;
    }

    /** A number for the meter reading that the readings of an entry are of, the same for the same; -1 when it has none. */
    int meterOf(int entryNumber) {
        return blocks.getOrDefault(entryNumber, -1);
    }

    /** What the readings of an entry mean. @throws ReadingType.NotTaken when nobody can say, or they are of a kind that is not taken */
    ReadingType typeOf(int entryNumber) throws ReadingType.NotTaken {
        Map<String, String> type = meter(entryNumber).related().stream().map(types::get).filter(Objects::nonNull).findFirst().orElse(null);
        if (type == null) {
            throw new ReadingType.NotTaken("greenbutton.no_reading_type");
        }
        return ReadingType.of(type);
    }

    /** Where the usage point of an entry's readings is, to tell two of one fuel apart; empty when the file does not say. */
    String usagePointOf(int entryNumber) throws ReadingType.NotTaken {
        return meter(entryNumber).up();
    }

    private Meter meter(int entryNumber) throws ReadingType.NotTaken {
        Meter meter = meters.get(names.get(meterOf(entryNumber)));
        if (meter == null) {
            throw new ReadingType.NotTaken("greenbutton.no_meter_reading");
        }
        return meter;
    }
}
