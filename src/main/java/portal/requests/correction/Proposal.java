package portal.requests.correction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import portal.customer.EmailAddress;
import portal.customer.PersonName;
import portal.customer.Text;
import portal.platform.Refusal;

/**
 * What a person says a value should be, and why.
 *
 * @param text   as it will be stored when staff agree: a day as {@code 1980-02-29}
 * @param reason null for none
 */
public record Proposal(Contested about, String text, String reason) {

    /** @throws Refusal when the value is missing, too long, or none of its kind */
    public Proposal {
        text = Text.lines("proposed", "correct.proposed_missing", text, ContestedValue.MAX_PROPOSED);
        text = switch (about) {
            case NAME -> new PersonName(text).text();
            case EMAIL -> new EmailAddress(text).text();
            case DATE_OF_BIRTH -> day(text);
            case METER_DATA, BILL_ADDRESS -> text;
        };
    }

    private static String day(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException noDay) {
            throw Refusal.at("proposed", "correct.no_day");
        }
    }

    /** Typed by the person, or by staff as the person said it: with the reason. @throws Refusal when they do not */
    public static Proposal explained(Contested about, String text, String reason) {
        return new Proposal(about, text, Text.lines("reason", "correct.reason_missing", reason, ContestedValue.MAX_REASON));
    }

    /** The most characters of a value. */
    public static int longest() {
        return ContestedValue.MAX_PROPOSED;
    }

    /** The most characters of a reason. */
    public static int longestReason() {
        return ContestedValue.MAX_REASON;
    }

    /** Values do not belong in logs. */
    @Override
    public String toString() {
        return "Proposal[" + about + "]";
    }
}
