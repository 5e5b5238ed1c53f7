package portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.platform.faces.TypedDate;
import portal.support.cases.Author;
import portal.support.cases.CaseChannel;
import portal.support.cases.CaseTopic;
import portal.support.cases.Message;
import portal.support.cases.OtherWay;
import portal.support.cases.Said;

/**
 * Writes down what was said by phone, by e-mail, in person or on paper, on the day it was said: in a case ({@code case} in the address), or
 * as a new case of a customer ({@code ref}).
 */
@Named
@RequestScoped
public class StaffRecordPage {

    @Inject CaseRoom room;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private FoundCustomer customer;
    private CaseTopic topic;
    private CaseChannel channel;
    private Author author = Author.CUSTOMER;
    private final TypedDate day = new TypedDate();
    private OtherWay otherWay;
    private String message;

    /** Before the page is written. */
    public void load() {
        if (customer == null) {
            customer = isInCase() ? room.open(parameters.get("case")).customer() : room.customer(parameters.get("ref"));
        }
    }

    /** All mistakes are told at once. */
    public String record() {
        if (topic == null && !isInCase()) {
            messages.refuse("topic", "case.topic_missing");
        }
        if (channel == null) {
            messages.refuse("channel", "staff_record.channel_missing");
        }
        LocalDate on = messages.checked(() -> room.on(day.date("day", "case.day.")));
        Message words = messages.checked(() -> new Message(message));
        if (messages.isFailed()) {
            return null;
        }
        Said said = new Said(author, channel, on, words, author == Author.STAFF ? otherWay : null);
        messages.after("staff_record.recorded");
        return "/staff/case?faces-redirect=true&ref=" + kept(said);
    }

    private String kept(Said said) {
        if (!isInCase()) {
            return room.openFor(parameters.get("ref"), topic, said);
        }
        room.record(parameters.get("case"), said);
        return Reference.of(parameters.get("case"));
    }

    public boolean isInCase() {
        return parameters.get("case") != null;
    }

    /** Kept in the form from one try to the next. */
    public String getInCase() {
        return parameters.get("case");
    }

    public FoundCustomer getCustomer() {
        return customer;
    }

    public List<CaseTopic> getTopics() {
        return Arrays.asList(CaseTopic.values());
    }

    public List<CaseChannel> getChannels() {
        return room.ways();
    }

    public List<Author> getAuthors() {
        return Arrays.asList(Author.values());
    }

    public List<OtherWay> getOtherWays() {
        return Arrays.asList(OtherWay.values());
    }

    public OtherWay getOtherWay() {
        return otherWay;
    }

    public void setOtherWay(OtherWay otherWay) {
        this.otherWay = otherWay;
    }

    public CaseTopic getTopic() {
        return topic;
    }

    public void setTopic(CaseTopic topic) {
        this.topic = topic;
    }

    public CaseChannel getChannel() {
        return channel;
    }

    public void setChannel(CaseChannel channel) {
        this.channel = channel;
    }

    public Author getAuthor() {
        return author;
    }

    public void setAuthor(Author author) {
        this.author = author;
    }

    public TypedDate getDay() {
        return day;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public int getLongest() {
        return Message.MAX;
    }
}
