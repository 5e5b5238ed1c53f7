package portal.canary;

import java.time.Instant;

/** What came of one canary. @param problem names of fields, tables and files; empty when all is well */
public record CanaryView(Instant at, int marks, int columns, int files, String problem) {

    public boolean isGreen() {
        return problem.isEmpty();
    }
}
