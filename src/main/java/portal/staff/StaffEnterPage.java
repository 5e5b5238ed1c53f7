package portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import portal.platform.faces.Messages;
import portal.platform.faces.TypedDate;
import portal.requests.Conversation;
import portal.requests.RequestChannel;
import portal.requests.RequestKind;

/** Writes down a request that came by phone, by mail, in person or on paper, with the day it was received, from which the clock counts. */
@Named
@RequestScoped
public class StaffEnterPage {

    static final List<RequestChannel> CHANNELS = Arrays.stream(RequestChannel.values()).filter(one -> one != RequestChannel.PORTAL && one != RequestChannel.LINK).toList();

    @Inject RequestRoom room;
    @Inject CaseRoom customers;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private FoundCustomer customer;
    private RequestKind kind;
    private RequestChannel channel;
    private final TypedDate day = new TypedDate();
    private String words;

    /** Before the page is written. */
    public void load() {
        if (customer == null) {
            customer = customers.customer(parameters.get("ref"));
        }
    }

    /** All mistakes are told at once. */
    public String enter() {
        if (kind == null) {
            messages.refuse("kind", "staff_enter.kind_missing");
        }
        if (channel == null) {
            messages.refuse("channel", "staff_record.channel_missing");
        }
        LocalDate received = messages.checked(() -> day.date("received", "staff_enter.day."));
        if (messages.isFailed()) {
            return null;
        }
        String reference = room.enter(parameters.get("ref"), new RequestRoom.Entered(kind, channel, received, words));
        messages.after("staff_enter.entered");
        return "/staff/request?faces-redirect=true&ref=" + reference;
    }

    public FoundCustomer getCustomer() {
        return customer;
    }

    public List<RequestKind> getKinds() {
        return RequestKind.entered();
    }

    public List<RequestChannel> getChannels() {
        return CHANNELS;
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getLongest() {
        return Conversation.longest();
    }
}
