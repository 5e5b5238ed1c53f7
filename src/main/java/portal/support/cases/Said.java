package portal.support.cases;

import java.time.LocalDate;

/** Something that is said in a case: by whom, by which way, and on which day. */
public record Said(Author author, CaseChannel channel, LocalDate on, Message message) {
}
