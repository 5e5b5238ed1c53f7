package portal.requests;

/**
 * How many requests of a kind stand alike: in one state, answered after so many days, late or not.
 *
 * @param days from receipt to the end; null while it is open
 */
record Answered(RequestKind kind, RequestState state, Integer days, boolean late, long count) {

    Answered times(long more) {
        return new Answered(kind, state, days, late, count * more);
    }
}
