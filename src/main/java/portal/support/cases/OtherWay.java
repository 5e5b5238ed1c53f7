package portal.support.cases;

/** Why we answered by another way than the customer prefers; {@code other_way.*} in the bundle, read by staff and by the customer. */
public enum OtherWay {
    NOT_REACHED, NOTHING_HELD, ASKED_FOR, IN_WRITING
}
