package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Consumer;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.platform.Reference;
import portal.platform.Settings;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.survey.SurveyView;

/** One survey: where it stands, its questions, and when it is closed what was answered. */
@Named
@RequestScoped
public class StaffSurveyPage {

    @Inject SurveyRoom room;
    @Inject OnDuty onDuty;
    @Inject Operator operator;
    @Inject Settings settings;
    @Inject Messages messages;
    @Inject Show show;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private SurveyRoom.Open open;

    @PostConstruct
    void load() {
        open = room.open(Reference.of(parameters.get("ref")));
    }

    public String ask() {
        return acted(room::ask, "staff_survey.asked");
    }

    public String close() {
        return acted(room::close, "staff_survey.closed");
    }

    public String handedOver() {
        String number = parameters.get("number");
        if (number == null || !number.matches("[0-9]{1,8}")) {
            throw new NotFound();
        }
        return acted(reference -> room.handedOver(reference, Integer.parseInt(number)), "staff_survey.handed_over");
    }

    private String acted(Consumer<String> act, String words) {
        act.accept(getSurvey().reference());
        messages.after(words);
        return "/staff/survey?faces-redirect=true&ref=" + getSurvey().reference();
    }

    /** How many answered, in words; how few they are is not told. */
    public String getTookPart() {
        int least = operator.number("aggregates.minCustomers");
        return open.tookPart() > 0 && open.tookPart() < least ? show.words("staff_campaign.few", least) : show.number(open.tookPart());
    }

    /** Where customers find it: for the words of a campaign. */
    public String getAddress() {
        return settings.baseUrl() + "/account/surveys/" + getSurvey().reference();
    }

    public boolean may(String capability) {
        return onDuty.may(Capability.valueOf(capability));
    }

    public SurveyView getSurvey() {
        return open.survey();
    }

    public SurveyRoom.Open getOpen() {
        return open;
    }
}
