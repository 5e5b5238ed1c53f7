package portal.census;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long a class of data is kept, as the operator's policy says, and under which ground.
 *
 * @param period after the day a row is about; null when it is kept as long as the person has an account
 * @param ground a word such as TAX; key {@code retention_ground.TAX} of the bundle says it to the person. ACCOUNT when no law holds it
 */
public record RetentionRule(DataClass dataClass, Period period, String ground) {

    private static final String WHILE_CUSTOMER = "ACCOUNT";

    /** From the pack: {@code P6Y TAX}, or {@code ACCOUNT}. */
    static RetentionRule read(DataClass dataClass, String text) {
        String[] words = text.split("\\s+");
        return words[0].equals(WHILE_CUSTOMER)
                ? new RetentionRule(dataClass, null, WHILE_CUSTOMER)
                : new RetentionRule(dataClass, Period.parse(words[0]), words[1]);
    }

    /** The last day a row of this day is kept; empty while the account decides. */
    public Optional<LocalDate> keepUntil(LocalDate day) {
        return Optional.ofNullable(period).map(day::plus);
    }

    /** Rows of this day or earlier have outlived the rule today; empty while the account decides. */
    public Optional<LocalDate> outlived(LocalDate today) {
        return Optional.ofNullable(period).map(span -> today.minus(span).minusDays(1));
    }

    /** Whether a law or a claim holds it although the person has gone. */
    public boolean outlastsTheAccount() {
        return period != null;
    }

    /** Key of the bundle with the reason. */
    public String reason() {
        return "retention_ground." + ground;
    }
}
