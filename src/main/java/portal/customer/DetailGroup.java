package portal.customer;

import java.util.List;
import portal.audit.Uses;

/** Stored values that belong together; the key is that of their heading in the bundle. */
public record DetailGroup(String key, List<Detail> details) {

    public DetailGroup {
        details = List.copyOf(details);
    }

    /** The same values, each with the last use of its kind of data. */
    public DetailGroup used(Uses uses) {
        return new DetailGroup(key, details.stream().map(detail -> detail.used(uses.of(detail.mark().value()))).toList());
    }
}
