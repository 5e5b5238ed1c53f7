package portal.customer;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import portal.census.Source;

/**
 * The origin of each single value of a customer. Stored as one text beside the values, {@code NAME=CUSTOMER@2026-11-20T10:00:00Z;...},
 * because it is read with them every time and searched never.
 */
record Origins(Map<CustomerField, Origin> byField) {

    static final int MAX = 600;

    Origins {
        byField = Map.copyOf(byField);
    }

    static Origins none() {
        return new Origins(Map.of());
    }

    static Origins parse(String text) {
        Map<CustomerField, Origin> byField = new EnumMap<>(CustomerField.class);
        for (String entry : text.isEmpty() ? new String[0] : text.split(";")) {
            String[] parts = entry.split("[=@]", 3);
            byField.put(CustomerField.valueOf(parts[0]), new Origin(Source.valueOf(parts[1]), Instant.parse(parts[2])));
        }
        return new Origins(byField);
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
                .map(entry -> entry.getKey() + "=" + entry.getValue().source() + "@" + entry.getValue().since())
                .collect(Collectors.joining(";"));
    }
}
