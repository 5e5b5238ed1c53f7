package portal.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import portal.census.DataClass;
import portal.census.Purpose;

/** The last use of each kind of data about one person. Stored as one text, {@code CONTACT=2026-11-20T10:00:00Z@SUPPORT;...}: it is read as a whole. */
public record Uses(Map<DataClass, LastUse> byClass) {

    public static final Uses NONE = new Uses(Map.of());
    static final int MAX = 2000;

    public Uses {
        byClass = Map.copyOf(byClass);
    }

    static Uses parse(String text) {
        Map<DataClass, LastUse> byClass = new EnumMap<>(DataClass.class);
        for (String entry : text.split(";")) {
            String[] parts = entry.split("[=@]");
            byClass.put(DataClass.valueOf(parts[0]), new LastUse(Instant.parse(parts[1]), Purpose.valueOf(parts[2])));
        }
        return new Uses(byClass);
    }

    /** {@link LastUse#NONE} when none is noted. */
    public LastUse of(DataClass dataClass) {
        return byClass.getOrDefault(dataClass, LastUse.NONE);
    }

    Uses with(Collection<DataClass> classes, LastUse use) {
        Map<DataClass, LastUse> later = new EnumMap<>(DataClass.class);
        later.putAll(byClass);
        classes.forEach(used -> later.put(used, use));
        return new Uses(later);
    }

    Uses since(Instant moment) {
        return new Uses(byClass.entrySet().stream().filter(entry -> !entry.getValue().at().isBefore(moment))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    String text() {
        return byClass.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue().at() + "@" + entry.getValue().purpose()).collect(Collectors.joining(";"));
    }
}
