package portal.customer;

import java.util.List;

/** Stored values that belong together; the key is that of their heading in the bundle. */
public record DetailGroup(String key, List<Detail> details) {

    public DetailGroup {
        details = List.copyOf(details);
    }
}
