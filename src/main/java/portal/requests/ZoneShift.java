package portal.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** How many seconds a zone is ahead of UTC, as an expression over a column: neither database needs a table of zones of its own. */
final class ZoneShift {

    private static final DateTimeFormatter LITERAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    /** What began in a year has ended so many years later, or counts by the rules of the last of them. */
    private static final int YEARS = 5;

    private ZoneShift() {
    }

    /** @param column holds moments in UTC, none before the year */
    static String of(String column, ZoneId zone, int year) {
        ZoneRules rules = zone.getRules();
        Instant at = LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
        Instant end = LocalDate.of(year + YEARS, 1, 1).atStartOfDay(zone).toInstant();
        StringBuilder expression = new StringBuilder();
        ZoneOffsetTransition next = rules.nextTransition(at);
        while (next != null && next.getInstant().isBefore(end)) {
            expression.append(" WHEN ").append(column).append(" < TIMESTAMP '").append(LITERAL.format(LocalDateTime.ofInstant(next.getInstant(), ZoneOffset.UTC)))
                    .append("' THEN ").append(next.getOffsetBefore().getTotalSeconds());
            at = next.getInstant();
            next = rules.nextTransition(at);
        }
        int last = rules.getOffset(at).getTotalSeconds();
        return expression.isEmpty() ? String.valueOf(last) : "CASE" + expression + " ELSE " + last + " END";
    }
}
