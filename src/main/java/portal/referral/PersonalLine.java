package portal.referral;

import java.util.regex.Pattern;
import portal.customer.Text;
import portal.platform.Refusal;

/**
 * What a customer adds to the mail to a friend, in their own words: one line, plain text. It carries no address and no long number, so that
 * nobody can have us deliver an advertisement or a lure.
 */
public record PersonalLine(String text) {

    public static final int LONGEST = 200;

    private static final Pattern ADDRESS = Pattern.compile("(?i)://|www\\.|[@\uff20]|[\\p{L}\\p{N}-][.\u3002\uff0e]\\p{L}{2}");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?:\\p{Nd}[\\s()./-]{0,3}){7}");

    /** @throws Refusal when it is too long, or carries an address or a number to call */
    public PersonalLine {
        text = Text.exactly("line", "friends.line_missing", text, LONGEST);
        if (ADDRESS.matcher(text).find()) {
            throw Refusal.at("line", "friends.line_address");
        }
        if (LONG_NUMBER.matcher(text).find()) {
            throw Refusal.at("line", "friends.line_number");
        }
    }

    /** Null when nothing was typed. */
    static PersonalLine orNull(String typed) {
        return typed == null || typed.isBlank() ? null : new PersonalLine(typed);
    }

    /** Words to a friend do not belong in logs. */
    @Override
    public String toString() {
        return "PersonalLine[...]";
    }
}
