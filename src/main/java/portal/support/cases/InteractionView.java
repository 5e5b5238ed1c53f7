package portal.support.cases;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that was said.
 *
 * @param recordedAs what whoever wrote it down acted as, such as CUSTOMER or CUSTOMER_SUPPORT
 * @param otherWay   why we answered by another way than the customer prefers; null when we did not
 */
public record InteractionView(String reference, Author author, CaseChannel channel, String recordedAs, LocalDate happenedOn,
        Instant recordedAt, String text, OtherWay otherWay) {

    /** Whether the staff said it. */
    public boolean isOurs() {
        return author == Author.STAFF;
    }

    /** Whether staff wrote down what the customer said. */
    public boolean isTakenDown() {
        return author == Author.CUSTOMER && !recordedAs.equals("CUSTOMER");
    }

    /** Whether staff chose the words: their own, or what they wrote down. */
    public boolean isOfStaff() {
        return isOurs() || isTakenDown();
    }

    /** Whether these are the words that the customer was given in the portal: the page is what brings them. */
    boolean isAnswerInPortal() {
        return isOurs() && channel == CaseChannel.PORTAL;
    }

    InteractionView withText(String other) {
        return new InteractionView(reference, author, channel, recordedAs, happenedOn, recordedAt, other, otherWay);
    }

    /** Words do not belong in logs. */
    @Override
    public String toString() {
        return "InteractionView[" + reference + "]";
    }
}
