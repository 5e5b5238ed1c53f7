package portal.support.cases;

/** Why staff decided about a passage: the first leaves it out of a copy, the others put it back; {@code passage_reason.*} in the bundle. */
public enum PassageReason {
    OTHER_PERSON, THEIR_OWN, NOT_A_PERSON, AGREED;

    boolean leavesOut() {
        return this == OTHER_PERSON;
    }
}
