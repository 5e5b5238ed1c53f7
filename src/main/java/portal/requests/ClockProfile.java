package portal.requests;

import java.time.LocalDate;

/**
 * How long an answer may take, as the operator's policy or the law over it says. Pure arithmetic on days of the operator's zone; the
 * day of receipt is day nought.
 *
 * <pre>
 *   received          due                    extended, if told before due
 *   CALENDAR_30       +30 days               (never)
 *   GDPR_MONTH        same day next month,   same day three months on,
 *                     last day if none,      rolled likewise
 *                     off days roll on
 *   CCPA_45           +45 days               +90 days
 * </pre>
 */
public enum ClockProfile {

    /** CE+T's promise: thirty days, weekends and all. */
    CALENDAR_30 {
        @Override
        public LocalDate due(LocalDate received, WorkingDays days) {
            return received.plusDays(30);
        }

        @Override
        public LocalDate extended(LocalDate received, WorkingDays days) {
            return due(received, days);
        }
    },

    /** GDPR article 12(3), counted by Regulation 1182/71: an end on a day off moves to the next working day. */
    GDPR_MONTH {
        @Override
        public LocalDate due(LocalDate received, WorkingDays days) {
            return days.onOrAfter(received.plusMonths(1));
        }

        @Override
        public LocalDate extended(LocalDate received, WorkingDays days) {
            return days.onOrAfter(received.plusMonths(3));
        }
    },

    /** California Code of Regulations, title 11, 7021: from receipt, whenever the person was verified; it never pauses. */
    CCPA_45 {
        @Override
        public LocalDate due(LocalDate received, WorkingDays days) {
            return received.plusDays(45);
        }

        @Override
        public LocalDate extended(LocalDate received, WorkingDays days) {
            return received.plusDays(90);
        }

        @Override
        public LocalDate acknowledged(LocalDate received, WorkingDays days) {
            return days.after(received, 10);
        }
    };

    /** The last day to answer. */
    public abstract LocalDate due(LocalDate received, WorkingDays days);

    /** The last day when an extension was told to the person, with its reason, before the first due date; the same day when none exists. */
    public abstract LocalDate extended(LocalDate received, WorkingDays days);

    /** The last day to say that it arrived; the portal itself does so at once. */
    public LocalDate acknowledged(LocalDate received, WorkingDays days) {
        return received;
    }
}
