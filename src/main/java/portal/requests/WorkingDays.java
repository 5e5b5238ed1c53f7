package portal.requests;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Which days are worked where the operator is: Monday to Friday, less the public holidays of the operator pack. */
public record WorkingDays(Set<LocalDate> holidays) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean contains(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** This day when it is worked, else the first after it that is. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate worked = day;
        while (!contains(worked)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }

    /** The n-th working day after this one, which itself does not count. */
    public LocalDate after(LocalDate day, int n) {
        LocalDate worked = day;
        for (int i = 0; i < n; i++) {
            worked = onOrAfter(worked.plusDays(1));
        }
        return worked;
    }
}
