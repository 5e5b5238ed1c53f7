package portal.requests.erasure;

import java.time.LocalDate;

/**
 * Something that stands in the way of a deletion.
 *
 * @param account number as people read it, empty when it is about none
 * @param minor   an amount of money, null when it is about none
 * @param until   the last day on which it stands there, null when nobody knows
 */
public record Blocker(Obstacle obstacle, String account, Long minor, String currency, LocalDate until) {

    static Blocker of(Obstacle obstacle) {
        return new Blocker(obstacle, "", null, null, null);
    }

    /** Key of what it is. */
    public String words() {
        return obstacle.words();
    }

    /** Key of what can be done about it. */
    public String settle() {
        return obstacle.settle();
    }

    /** Where that is done. */
    public String link() {
        return obstacle.link();
    }

    /** Key of the name of that place. */
    public String linkWords() {
        return obstacle.linkWords();
    }

    /** Whether an account is owing or in credit. */
    public boolean isMoney() {
        return minor != null;
    }

    /** Whether a legal hold keeps the data. */
    public boolean isHold() {
        return obstacle == Obstacle.HOLD || obstacle == Obstacle.HOLD_UNTIL || obstacle == Obstacle.BOOKS_HELD;
    }
}
