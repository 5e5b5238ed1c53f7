package portal.customer;

import java.time.LocalDate;

/**
 * A feature that may have something waiting for a customer: an open request, a letter to confirm, a bill in dispute. All features' items are
 * read in one query, so a feature gives its part of that query and turns each row of it into words.
 */
public interface Waiting {

    /** A constant SELECT of a word, a reference and a day (texts and a date, each may be null) with one parameter, the customer's row number. */
    String select();

    /** The row in words; null when it does not wait after all. */
    WaitingItem item(String word, String reference, LocalDate due);
}
