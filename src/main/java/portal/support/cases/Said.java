package portal.support.cases;

import java.time.LocalDate;

/**
 * Something that is said in a case: by whom, by which way, and on which day.
 *
 * @param otherWay why we did not answer by the way that the customer prefers; null when we did, or when it is not an answer
 */
public record Said(Author author, CaseChannel channel, LocalDate on, Message message, OtherWay otherWay) {

    public Said(Author author, CaseChannel channel, LocalDate on, Message message) {
        this(author, channel, on, message, null);
    }
}
