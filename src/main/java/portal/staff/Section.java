package portal.staff;

import java.util.List;
import portal.census.DataClass;

/** One class of a customer's data as staff see it: masked, or open for this one view. */
public record Section(DataClass dataClass, boolean open, List<Line> lines) {

    public Section {
        lines = lines.stream().filter(line -> !line.isEmpty()).toList();
    }
}
