package portal.customer;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import portal.census.Source;
import portal.census.Way;

/**
 * The origin of each single value of a customer. Stored as one text beside the values,
 * {@code NAME=CUSTOMER@2026-11-20T10:00:00Z@WEB@1.2;...}, because it is read with them every time and searched never. What was written
 * before ways and policies were kept ends after the instant.
 */
record Origins(Map<CustomerField, Origin> byField) {

    static final int MAX = 2000;
    private static final int PARTS_BEFORE_POLICIES = 3;

    Origins {
        byField = Map.copyOf(byField);
    }

    static Origins none() {
        return new Origins(Map.of());
    }

    static Origins parse(String text) {
        Map<CustomerField, Origin> byField = new EnumMap<>(CustomerField.class);
        for (String entry : text.isEmpty() ? new String[0] : text.split(";")) {
            String[] parts = entry.split("[=@]", -1);
            byField.put(CustomerField.valueOf(parts[0]), origin(parts));
        }
        return new Origins(byField);
    }

    private static Origin origin(String[] parts) {
        Source source = Source.valueOf(parts[1]);
        Instant since = Instant.parse(parts[2]);
        return parts.length == PARTS_BEFORE_POLICIES ? new Origin(source, since)
                : new Origin(source, since, parts[3].isEmpty() ? null : Way.valueOf(parts[3]), parts[4].isEmpty() ? null : parts[4]);
    }

    Origin of(CustomerField field) {
        return byField.get(field);
    }

    Origins with(CustomerField field, Origin origin) {
        Map<CustomerField, Origin> changed = new EnumMap<>(CustomerField.class);
        changed.putAll(byField);
        changed.put(field, origin);
        return new Origins(changed);
    }

    String text() {
        return byField.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + text(entry.getValue())).collect(Collectors.joining(";"));
    }

    private static String text(Origin origin) {
        String known = origin.source() + "@" + origin.since();
        return origin.way() == null && origin.policy() == null ? known
                : known + "@" + (origin.way() == null ? "" : origin.way()) + "@" + (origin.policy() == null ? "" : origin.policy());
    }
}
