package portal.customer;

/**
 * One value that is another one now.
 *
 * @param before as stored, null when there was none; bank details come masked already
 * @param after  as stored, null when it was removed
 */
public record Changed(CorrectedField field, String before, String after) {

    /** As the history keeps it: of a value that is forgotten only that it changed. */
    Changed kept() {
        return field.isForgotten() ? new Changed(field, Mask.all(before), Mask.all(after)) : this;
    }

    /** Values do not belong in logs. */
    @Override
    public String toString() {
        return "Changed[" + field + "]";
    }
}
