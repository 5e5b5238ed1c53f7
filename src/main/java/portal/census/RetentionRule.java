package portal.census;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How long a class of data is kept, as the operator's policy says, and under which ground.
 *
 * @param period        after the day a row is about; null when it is kept as long as the person has an account
 * @param whileCustomer whether the period ends nothing before the account does
 * @param ground        a word such as TAX; key {@code retention_ground.TAX} of the bundle says it to the person. ACCOUNT when no law holds it
 */
public record RetentionRule(DataClass dataClass, Period period, boolean whileCustomer, String ground) {

    private static final String ACCOUNT = "ACCOUNT";
    private static final String BOTH = ACCOUNT + "+";

    /** From the pack: {@code P1Y SERVICE}, {@code ACCOUNT}, or both: {@code ACCOUNT+P6Y TAX}. */
    static RetentionRule read(DataClass dataClass, String text) {
        String[] words = text.split("\\s+");
        if (words[0].equals(ACCOUNT)) {
            return new RetentionRule(dataClass, null, true, ACCOUNT);
        }
        boolean both = words[0].startsWith(BOTH);
        return new RetentionRule(dataClass, Period.parse(both ? words[0].substring(BOTH.length()) : words[0]), both, words[1]);
    }

    /** The last day a row of this day is kept; empty while the account decides. */
    public Optional<LocalDate> keepUntil(LocalDate day) {
        return Optional.ofNullable(period).map(day::plus);
    }

    /** Rows of this day or earlier have outlived the rule today; empty while the account decides. */
    public Optional<LocalDate> outlived(LocalDate today) {
        return Optional.ofNullable(period).map(span -> today.minus(span).minusDays(1));
    }

    /** Rows of before this moment have outlived the rule today; empty while the account decides. */
    public Optional<Instant> outlivedBefore(LocalDate today, ZoneId zone) {
        return outlived(today).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
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
