package portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portal.platform.Clock;
import portal.platform.Refusal;
import portal.platform.Upload;
import portal.platform.faces.Messages;
import portal.platform.faces.TypedDate;
import portal.platform.faces.Uploads;
import portal.requests.RequestChannel;
import portal.requests.correction.Contested;
import portal.requests.correction.Proposal;
import portal.support.documents.Checked;
import portal.support.documents.DocumentDesk;

/** Writes down that somebody said, by phone, by mail, in person or on paper, that a value is wrong: which ({@code what}) and what it should be. */
@Named
@RequestScoped
public class StaffCorrectionPage {

    private static final String INPUT = "evidence";

    @Inject RequestRoom room;
    @Inject CaseRoom customers;
    @Inject DocumentDesk desk;
    @Inject Uploads uploads;
    @Inject Messages messages;
    @Inject Clock clock;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private FoundCustomer customer;
    private RequestChannel channel;
    private final TypedDate day = new TypedDate();
    private final TypedDate birth = new TypedDate();
    private String proposed;
    private String reason;

    /** Before the page is written. */
    public void load() {
        if (customer == null) {
            customer = customers.customer(parameters.get("ref"));
        }
    }

    /** All mistakes are told at once. */
    public String enter() throws IOException {
        if (channel == null) {
            messages.refuse("channel", "staff_record.channel_missing");
        }
        LocalDate received = messages.checked(() -> day.date("received", "staff_enter.day."));
        Proposal proposal = messages.checked(() -> Proposal.explained(getWhat(), isAboutBirth() ? born() : proposed, reason));
        if (messages.isFailed()) {
            return null;
        }
        Upload file = uploads.find(INPUT).orElse(null);
        Checked evidence = file == null ? null : desk.check(INPUT, file);
        String reference = room.enterCorrection(parameters.get("ref"), proposal, channel, received, evidence);
        messages.after("staff_enter.entered");
        return "/staff/request?faces-redirect=true&ref=" + reference;
    }

    private String born() {
        if (birth.date("birth").isAfter(clock.today())) {
            throw Refusal.at("birth", "correct.not_born");
        }
        return birth.date("birth").toString();
    }

    public FoundCustomer getCustomer() {
        return customer;
    }

    /** Null while it is still to be said. */
    public Contested getWhat() {
        String asked = parameters.getOrDefault("what", "");
        return Stream.of(Contested.values()).filter(one -> one.name().equals(asked)).findFirst().orElse(null);
    }

    public boolean isAboutBirth() {
        return getWhat() == Contested.DATE_OF_BIRTH;
    }

    public List<Contested> getChoices() {
        return List.of(Contested.values());
    }

    public List<RequestChannel> getChannels() {
        return StaffEnterPage.CHANNELS;
    }

    public int getLongestProposed() {
        return Proposal.longest();
    }

    public int getLongestReason() {
        return Proposal.longestReason();
    }

    public String getEndings() {
        return desk.endings();
    }

    public double getMegabytes() {
        return desk.megabytes();
    }

    public RequestChannel getChannel() {
        return channel;
    }

    public void setChannel(RequestChannel channel) {
        this.channel = channel;
    }

    public TypedDate getDay() {
        return day;
    }

    public TypedDate getBirth() {
        return birth;
    }

    public String getProposed() {
        return proposed;
    }

    public void setProposed(String proposed) {
        this.proposed = proposed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
