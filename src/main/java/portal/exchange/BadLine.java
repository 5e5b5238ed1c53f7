package portal.exchange;

/** A line that cannot be taken, and why; it never holds the value, which may be personal. */
class BadLine extends RuntimeException {

    private final String column;

    /** {@code reason} is a key of the bundle; {@code column} a name of the layout, or null for the whole line. */
    BadLine(String reason, String column) {
        super(reason, null, false, false);
        this.column = column;
    }

    String reason() {
        return getMessage();
    }

    String column() {
        return column;
    }
}
