package portal.customer;

import java.time.Instant;
import portal.audit.LastUse;
import portal.census.PersonalData;
import portal.census.Source;
import portal.census.Way;

/**
 * One stored value on the details page.
 *
 * @param key    of the bundle with its label
 * @param value  a text, a LocalDate, an Instant or a {@link Word}; masked already when sensitive; null when nothing is stored
 * @param mark   the census mark of its column: why it is held and how long
 * @param source who it came from; null for what the mark says
 * @param since  since when it has been this one, null when that is not known
 * @param way    how it came in, null when nobody wrote that down
 * @param policy version of the privacy policy that counted then, null likewise
 * @param change address of the page where its owner changes it; null when staff must be asked
 * @param erase  address of the page where its owner takes it out at once; null when it goes with the record only
 * @param used   when its kind of data was last used by somebody else; null where nobody else uses it
 */
public record Detail(String key, Object value, PersonalData mark, Source source, Instant since, Way way, String policy, String change,
        String erase, LastUse used) {

    public Detail(String key, Object value, PersonalData mark, Source source, Instant since, String change) {
        this(key, value, mark, source, since, null, null, change, null, null);
    }

    public static Detail of(String key, Object value, PersonalData mark, Origin origin, String change, String erase) {
        return origin == null ? new Detail(key, value, mark, null, null, null, null, change, erase, null)
                : new Detail(key, value, mark, origin.source(), origin.since(), origin.way(), origin.policy(), change, erase, null);
    }

    public Detail used(LastUse last) {
        return new Detail(key, value, mark, source, since, way, policy, change, erase, last);
    }

    /** A value that is a word of the bundle. */
    public record Word(String key) {
    }
}
