package portal.requests.erasure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.ErasureLine;

/** Lines of all features put together: one for each class of data and what is done with it, so that two such lists can be compared. */
record ErasurePlan(List<ErasureLine> lines) {

    private record What(DataClass dataClass, EraseAction action) {
    }

    static ErasurePlan of(List<ErasureLine> parts) {
        Map<What, ErasureLine> merged = new LinkedHashMap<>();
        parts.stream().filter(part -> part.count() > 0)
                .forEach(part -> merged.merge(new What(part.dataClass(), part.action()), part, ErasurePlan::sum));
        List<ErasureLine> lines = new ArrayList<>(merged.values());
        lines.sort(Comparator.comparing(ErasureLine::action).thenComparing(ErasureLine::dataClass));
        return new ErasurePlan(List.copyOf(lines));
    }

    /** Kept until the later of both days, for the reason of that day. */
    private static ErasureLine sum(ErasureLine one, ErasureLine other) {
        boolean later = latest(other.keepUntil()).isAfter(latest(one.keepUntil()));
        ErasureLine reason = later ? other : one;
        return new ErasureLine(one.dataClass(), one.action(), one.count() + other.count(), reason.keepUntil(), reason.reason());
    }

    private static LocalDate latest(LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }

    long count(DataClass dataClass, EraseAction action) {
        return lines.stream().filter(line -> line.dataClass() == dataClass && line.action() == action).mapToLong(ErasureLine::count).sum();
    }

    long rows() {
        return lines.stream().mapToLong(ErasureLine::count).sum();
    }

    /** Names of the classes where the counts differ, with both counts; empty when this is what was done. */
    List<String> differences(ErasurePlan done) {
        Map<What, String> differences = new LinkedHashMap<>();
        for (ErasurePlan plan : List.of(this, done)) {
            for (ErasureLine line : plan.lines()) {
                long planned = count(line.dataClass(), line.action());
                long executed = done.count(line.dataClass(), line.action());
                if (planned != executed) {
                    differences.put(new What(line.dataClass(), line.action()),
                            line.dataClass() + " " + line.action() + " " + planned + "/" + executed);
                }
            }
        }
        return List.copyOf(differences.values());
    }
}
