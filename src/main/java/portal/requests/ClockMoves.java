package portal.requests;

/** What staff may do to a clock now: ask who the person is, note that they showed it, tell of a longer period. */
public record ClockMoves(boolean askable, boolean waiting, boolean extendable) {

    /** Each of them, for a form that is just being read. */
    public static final ClockMoves ANY = new ClockMoves(true, true, true);

    public boolean isAny() {
        return askable || waiting || extendable;
    }
}
