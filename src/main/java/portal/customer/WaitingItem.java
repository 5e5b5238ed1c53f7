package portal.customer;

import java.time.LocalDate;

/**
 * One line of "what is waiting" on the home page.
 *
 * @param words    key of the bundle, may hold {0} for {@code argument}
 * @param argument shown in the words, such as a reference; null for none
 * @param href     where it goes on, such as {@code /account/requests/7KQ2M9XD4TBN}
 * @param due      the day it is due, null for none
 */
public record WaitingItem(String words, String argument, String href, LocalDate due) {
}
