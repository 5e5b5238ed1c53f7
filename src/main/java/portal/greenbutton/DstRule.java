package portal.greenbutton;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * When clocks change, as LocalTimeParameters has it.
 * <pre>
 * bits 31-28 month   27-25 which one   24-20 day of the month   19-17 day of the week   16-12 hour   11-0 seconds
 * </pre>
 * Which one: 1 the weekday on or after the day, 2 to 5 the first to the fourth of the month, 7 the last, 0 the day itself.
 *
 * @param offset how far the zone is from UTC without daylight saving, in seconds
 * @param saving how far clocks are put forward, in seconds
 * @param start  eight hexadecimal digits, all F for never
 */
record DstRule(int offset, int saving, String start, String end) {

    private static final String NEVER = "FFFFFFFF";
    private static final int ON_OR_AFTER = 1;
    private static final int FIRST = 2;
    private static final int LAST = 7;

    static DstRule of(ZoneId zone, Instant now) {
        ZoneRules rules = zone.getRules();
        int year = now.atZone(zone).getYear();
        int offset = rules.getStandardOffset(now).getTotalSeconds();
        String start = NEVER;
        String end = NEVER;
        int saving = 0;
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            ZoneOffsetTransition change = rule.createTransition(year);
            if (change.isGap()) {
                start = hex(rule, change);
                saving = (int) Duration.ofSeconds((long) change.getOffsetAfter().getTotalSeconds() - offset).getSeconds();
            } else {
                end = hex(rule, change);
            }
        }
        return new DstRule(offset, saving, start, end);
    }

    /** "The last Sunday" is also written as the first one of the month's last seven days. */
    private static boolean isLast(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        return day == -1 || rule.getMonth() != Month.FEBRUARY && day == rule.getMonth().minLength() - 6;
    }

    private static String hex(ZoneOffsetTransitionRule rule, ZoneOffsetTransition change) {
        LocalTime time = change.getDateTimeBefore().toLocalTime();
        int day = rule.getDayOfMonthIndicator();
        int which = rule.getDayOfWeek() == null ? 0 : isLast(rule) ? LAST : day % 7 == 1 && day < 28 ? FIRST + day / 7 : ON_OR_AFTER;
        int rest = time.getMinute() * 60 + time.getSecond();
        long bits = (long) rule.getMonth().getValue() << 28 | (long) which << 25 | (long) (which <= ON_OR_AFTER ? day : 0) << 20
                | (long) (rule.getDayOfWeek() == null ? 0 : rule.getDayOfWeek().getValue()) << 17 | (long) time.getHour() << 12 | rest;
        return String.format(Locale.ROOT, "%08X", bits);
    }
}
