package portal.requests.link;

import portal.requests.correction.Contested;

/**
 * What somebody says with what they ask by a link.
 *
 * @param words    what it is about, or why; null for nothing
 * @param about    the value to correct; null for what is no correction
 * @param proposed what it should be; null likewise
 */
public record Wish(String words, Contested about, String proposed) {

    static final Wish NOTHING = new Wish(null, null, null);

    /** Words do not belong in logs. */
    @Override
    public String toString() {
        return "Wish[" + about + "]";
    }
}
