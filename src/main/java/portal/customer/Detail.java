package portal.customer;

import java.time.Instant;
import portal.census.PersonalData;
import portal.census.Source;

/**
 * One stored value on the details page.
 *
 * @param key    of the bundle with its label
 * @param value  a text, a LocalDate, an Instant or a {@link Word}; masked already when sensitive; null when nothing is stored
 * @param mark   the census mark of its column: why it is held and how long
 * @param source who it came from; null for what the mark says
 * @param since  since when it has been this one, null when that is not known
 * @param change address of the page where its owner changes it; null when staff must be asked
 */
public record Detail(String key, Object value, PersonalData mark, Source source, Instant since, String change) {

    /** A value that is a word of the bundle. */
    public record Word(String key) {
    }
}
