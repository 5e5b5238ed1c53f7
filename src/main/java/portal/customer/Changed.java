package portal.customer;

/**
 * One value that is another one now.
 *
 * @param before as stored, null when there was none; bank details come masked already
 * @param after  as stored, null when it was removed
 */
public record Changed(CorrectedField field, String before, String after) {

    /** Values do not belong in logs. */
    @Override
    public String toString() {
        return "Changed[" + field + "]";
    }
}
