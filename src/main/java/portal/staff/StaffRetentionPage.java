package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** What goes tonight because its time is over. For reading only. */
@Named
@RequestScoped
public class StaffRetentionPage {

    @Inject RetentionRoom room;

    private List<RetentionRoom.RuleLine> rules;
    private LocalDate day;

    @PostConstruct
    void load() {
        rules = room.tonight();
        day = room.nextDay();
    }

    public List<RetentionRoom.RuleLine> getRules() {
        return rules;
    }

    public LocalDate getDay() {
        return day;
    }
}
