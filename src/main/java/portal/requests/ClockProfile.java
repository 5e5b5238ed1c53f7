package portal.requests;

import java.time.LocalDate;

/**
 * How long an answer may take, as the operator's policy or the law over it says. Pure arithmetic on days of the operator's zone; the
 * day of receipt is day nought. Days for which the clock stood still are added before an end rolls to a working day.
 *
 * <pre>
 *   received          due                    extended, if told before due   stands still
 *   CALENDAR_30       +30 days               never                          never
 *   GDPR_MONTH        same day next month,   same day three months on,      once, while the person shows
 *                     last day if none,      rolled likewise                who they are
 *                     off days roll on
 *   CCPA_45           +45 days               +90 days                       never
 * </pre>
 */
public enum ClockProfile {

    /** CE+T's promise: thirty days, weekends and all. */
    CALENDAR_30(false, false, Integer.MAX_VALUE) {
        @Override
        LocalDate counted(LocalDate received, boolean extended) {
            return received.plusDays(30);
        }
    },

    /** GDPR article 12(3), counted by Regulation 1182/71: an end on a day off moves to the next working day. */
    GDPR_MONTH(true, true, Integer.MAX_VALUE) {
        @Override
        LocalDate counted(LocalDate received, boolean extended) {
            return received.plusMonths(extended ? 3 : 1);
        }

        @Override
        LocalDate settled(LocalDate day, WorkingDays days) {
            return days.onOrAfter(day);
        }
    },

    /** California Code of Regulations, title 11, 7021: from receipt, whenever the person was verified; it never pauses. */
    CCPA_45(true, false, 10) {
        @Override
        LocalDate counted(LocalDate received, boolean extended) {
            return received.plusDays(extended ? 90 : 45);
        }
    };

    private final boolean extendable;
    private final boolean pausing;
    /** Working days within which the law wants it said that a request arrived; as many as you like where it says nothing. */
    private final int acknowledging;

    ClockProfile(boolean extendable, boolean pausing, int acknowledging) {
        this.extendable = extendable;
        this.pausing = pausing;
        this.acknowledging = acknowledging;
    }

    abstract LocalDate counted(LocalDate received, boolean extended);

    LocalDate settled(LocalDate day, WorkingDays days) {
        return day;
    }

    /** The last day to answer. @param paused days for which the clock stood still */
    public LocalDate due(LocalDate received, int paused, WorkingDays days) {
        return settled(counted(received, false).plusDays(paused), days);
    }

    /** The last day when an extension was told to the person, with its reason, before the first due date; the same day when none exists. */
    public LocalDate extended(LocalDate received, int paused, WorkingDays days) {
        return settled(counted(received, true).plusDays(paused), days);
    }

    /**
     * The last day to say that it arrived. The portal itself mails it at once; whom no mail reaches gets it on paper.
     *
     * @param promised working days that the operator gives itself
     */
    public LocalDate acknowledged(LocalDate received, int promised, WorkingDays days) {
        return days.after(received, Math.min(promised, acknowledging));
    }

    /** Whether there is a longer period at all. */
    public boolean isExtendable() {
        return extendable;
    }

    /** Whether the clock stands still while the person shows who they are. */
    public boolean isPausing() {
        return pausing;
    }
}
