package portal.audit;

/** Keys and names of the audit trail are short and made by the portal; one that does not fit is a bug, not a person's mistake. */
final class Fits {

    private Fits() {
    }

    static void within(int length, String text) {
        if (text == null || text.isBlank() || text.length() > length) {
            throw new IllegalArgumentException("An audit key must have 1 to " + length + " characters");
        }
    }

    static void withinOrAbsent(int length, String text) {
        if (text != null) {
            within(length, text);
        }
    }
}
