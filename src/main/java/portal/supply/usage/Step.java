package portal.supply.usage;

/** How long one bar of a picture is. */
public enum Step {
    HOUR(3600), DAY(86_400), MONTH(Integer.MAX_VALUE);

    private final long seconds;

    Step(long seconds) {
        this.seconds = seconds;
    }

    /** The longest time that one reading may cover to stand in such a bar; a month takes whatever begins in it. */
    long seconds() {
        return seconds;
    }
}
