package portal.customer;

/**
 * What became of one line of an extract.
 *
 * @param outcome null when it was refused
 * @param problem key of the bundle with the reason, null when it was not
 */
public record Taken(Outcome outcome, String problem) {

    public static Taken as(Outcome outcome) {
        return new Taken(outcome, null);
    }

    public static Taken refused(String problem) {
        return new Taken(null, problem);
    }

    /** UNCHANGED or CHANGED. */
    public static Taken ifChanged(boolean changed) {
        return as(changed ? Outcome.CHANGED : Outcome.UNCHANGED);
    }
}
