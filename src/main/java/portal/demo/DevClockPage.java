package portal.demo;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import portal.census.Uses;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.platform.Settings;

/** Moves the demo's clock on, to see an undo window close or a link expire without waiting for it. Absent outside the demo. */
@Named
@RequestScoped
@Uses(nobodys = "the demo's clock")
public class DevClockPage {

    private static final int LONGEST_JUMP = 400;

    @Inject Settings settings;
    @Inject Clock clock;

    private Integer days = 1;
    private Integer minutes = 0;

    @PostConstruct
    void load() {
        if (!settings.demo()) {
            throw new NotFound();
        }
    }

    public String travel() {
        if (days == null || days < 0 || days > LONGEST_JUMP) {
            throw Refusal.at("days", "dev_clock.days", LONGEST_JUMP);
        }
        if (minutes == null || minutes < 0 || minutes > LONGEST_JUMP) {
            throw Refusal.at("minutes", "dev_clock.minutes", LONGEST_JUMP);
        }
        clock.travel(Duration.ofDays(days).plusMinutes(minutes));
        return "/dev/clock?faces-redirect=true";
    }

    public Instant getNow() {
        return clock.now();
    }

    public long getAhead() {
        return clock.ahead().toDays();
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
