package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import portal.campaign.AudienceRule;
import portal.campaign.CampaignDraft;
import portal.campaign.CampaignView;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.faces.TypedDate;
import portal.preferences.Topic;
import portal.preferences.Topics;
import portal.supply.Fuel;

/** The words of a campaign, whom it is for, and when; a new one, or a draft that is written on. */
@Named
@RequestScoped
public class StaffCampaignEditPage {

    @Inject CampaignRoom room;
    @Inject Topics topics;
    @Inject Operator operator;
    @Inject Clock clock;

    private String reference;
    private String title;
    private String body;
    private String topic;
    private Fuel fuel;
    private String town;
    private String model;
    private TypedDate since = new TypedDate();
    private String language;
    private TypedDate start = new TypedDate();
    private String startTime;
    private TypedDate notice = new TypedDate();
    private boolean attested;

    @PostConstruct
    void load() {
        String named = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("ref");
        if (named != null) {
            reference = Reference.of(named);
            fill(room.draft(reference));
        }
    }

    private void fill(CampaignView draft) {
        title = draft.title();
        body = draft.body();
        topic = draft.topic();
        fuel = draft.audience().fuel();
        town = draft.audience().town();
        model = draft.audience().model();
        since = TypedDate.of(draft.audience().since());
        language = draft.audience().language();
        start = TypedDate.of(draft.start() == null ? null : LocalDate.ofInstant(draft.start(), clock.zone()));
        startTime = draft.start() == null ? null : DateTimeFormatter.ofPattern("HH:mm").format(draft.start().atZone(clock.zone()));
        notice = TypedDate.of(draft.notice());
        attested = draft.attested();
    }

    public String save() {
        AudienceRule audience = new AudienceRule(fuel, town, model, since.isEmpty() ? null : since.date("since", "case.day."), language);
        LocalDate shown = notice.isEmpty() ? null : notice.date("notice", "case.day.");
        String saved = room.write(reference, new CampaignDraft(title, body, topic, audience, moment(), shown, attested));
        return "/staff/campaign?faces-redirect=true&ref=" + saved;
    }

    /** Null for as soon as it may go. */
    private Instant moment() {
        if (start.isEmpty()) {
            return null;
        }
        LocalDate day = start.date("start", "case.day.");
        try {
            return day.atTime(startTime == null || startTime.isBlank() ? LocalTime.of(9, 0) : LocalTime.parse(startTime.strip()))
                    .atZone(clock.zone()).toInstant();
        } catch (DateTimeParseException noTime) {
            throw Refusal.at("startTime", "campaign.time");
        }
    }

    public List<Topic> getTopics() {
        return topics.mailed();
    }

    public Fuel[] getFuels() {
        return Fuel.values();
    }

    public List<String> getLanguages() {
        return operator.list("languages");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public Fuel getFuel() {
        return fuel;
    }

    public void setFuel(Fuel fuel) {
        this.fuel = fuel;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = model;
    }

    public TypedDate getSince() {
        return since;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public TypedDate getStart() {
        return start;
    }

    public String getStartTime() {
        return startTime;
    }

    public void setStartTime(String startTime) {
        this.startTime = startTime;
    }

    public TypedDate getNotice() {
        return notice;
    }

    public boolean isAttested() {
        return attested;
    }

    public void setAttested(boolean attested) {
        this.attested = attested;
    }
}
