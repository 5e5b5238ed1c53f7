package portal.supply.readings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Clock;
import portal.platform.Refusal;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.platform.faces.TypedDate;
import portal.security.CurrentUser;

/** Sends what a meter shows, and lists what was sent. A number that looks odd is asked about once. */
@Named
@RequestScoped
@Uses(Purpose.BILLING)
public class ReadingsPage {

    @Inject CurrentUser user;
    @Inject MeterReadings readings;
    @Inject Messages messages;
    @Inject Show show;
    @Inject Clock clock;

    private List<MountedRegister> meters;
    private List<ReadingView> sent;
    private String meter;
    private String value;
    private TypedDate on = new TypedDate();
    private String asked;
    private String question;

    @PostConstruct
    void load() {
        meters = readings.meters(user.customer());
        sent = readings.of(user.customer());
        meter = meters.isEmpty() ? null : meters.get(0).serial();
        on = TypedDate.of(clock.today());
    }

    /** All mistakes are told at once. */
    public String send() {
        Register shows = messages.checked(() -> Register.typed(value));
        LocalDate day = messages.checked(() -> on.date("on", "readings.on_"));
        String which = messages.checked(this::known);
        if (messages.isFailed()) {
            return null;
        }
        String same = which + " " + shows.words() + " " + day;
        Optional<MeterReadings.Odd> odd = readings.take(user.customer(), which, shows, day, same.equals(asked), user.actor());
        if (odd.isPresent()) {
            asked = same;
            question = show.words(odd.get().words(), odd.get().times());
            return null;
        }
        messages.after("readings.taken");
        return "/account/readings?faces-redirect=true";
    }

    private String known() {
        if (meters.stream().noneMatch(one -> one.serial().equals(meter))) {
            throw Refusal.at("meter", "readings.meter_missing");
        }
        return meter;
    }

    public List<MountedRegister> getMeters() {
        return meters;
    }

    public List<ReadingView> getSent() {
        return sent;
    }

    /** What looks odd, null when nothing does. */
    public String getQuestion() {
        return question;
    }

    /** The reading that was asked about, so that it is not asked again. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getMeter() {
        return meter;
    }

    public void setMeter(String meter) {
        this.meter = meter;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public TypedDate getOn() {
        return on;
    }
}
