package portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import portal.customer.Text;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.preferences.TopicChoice;
import portal.requests.RequestChannel;

/** Writes down a yes or a no that a customer said on the phone, wrote or said at the counter; without its source there is none. */
@Named
@RequestScoped
public class StaffChoicesPage {

    private static final List<RequestChannel> CHANNELS = Arrays.stream(RequestChannel.values()).filter(one -> one != RequestChannel.PORTAL).toList();
    static final int LONGEST = 400;

    @Inject ChoiceRoom room;
    @Inject Messages messages;
    @Inject Show show;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private ChoiceRoom.Sheet sheet;
    private String choice;
    private String wanted;
    private RequestChannel channel;
    private String said;

    /** Before the page is written, and before its form is read, which lists the choices. */
    public ChoiceRoom.Sheet getSheet() {
        if (sheet == null) {
            sheet = room.open(parameters.get("ref"));
        }
        return sheet;
    }

    /** All mistakes are told at once. */
    public String write() {
        if (choice == null || choice.isBlank()) {
            messages.refuse("choice", "staff_choices.choice_missing");
        }
        if (wanted == null || wanted.isBlank()) {
            messages.refuse("wanted", "staff_choices.wanted_missing");
        }
        if (channel == null) {
            messages.refuse("channel", "staff_record.channel_missing");
        }
        if (messages.isFailed()) {
            return null;
        }
        String source = show.words("request_channel." + channel);
        String more = Text.optional("said", said, LONGEST);
        room.write(parameters.get("ref"), choice, wanted.equals("YES"), more == null ? source : source + ": " + more);
        messages.after("staff_choices.written");
        return "/staff/choices?faces-redirect=true&ref=" + sheetReference();
    }

    private String sheetReference() {
        return getSheet().customer().reference();
    }

    public List<TopicChoice> getChoices() {
        return getSheet().choices();
    }

    public List<RequestChannel> getChannels() {
        return CHANNELS;
    }

    public int getLongest() {
        return LONGEST;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public RequestChannel getChannel() {
        return channel;
    }

    public void setChannel(RequestChannel channel) {
        this.channel = channel;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
