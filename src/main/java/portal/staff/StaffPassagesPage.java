package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.faces.Messages;
import portal.support.cases.PassageDesk;
import portal.support.cases.PassageReason;

/** What a copy leaves out of the words of staff: shown in its place, put back, or more of it. */
@Named
@RequestScoped
public class StaffPassagesPage {

    @Inject PassageRoom room;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private List<PassageDesk.Reviewed> texts;
    private String which;
    private String passage;
    private PassageReason reason;

    @PostConstruct
    void load() {
        texts = room.open(parameters.get("ref"));
    }

    public String decide() {
        if (reason == null) {
            throw Refusal.at("reason", "passage.reason_missing");
        }
        room.rule(parameters.get("ref"), which, passage, reason);
        messages.after("staff_passages.kept");
        return "/staff/request-passages?faces-redirect=true&ref=" + getReference();
    }

    public String getReference() {
        return Reference.of(parameters.get("ref"));
    }

    public List<PassageDesk.Reviewed> getTexts() {
        return texts;
    }

    public List<PassageReason> getReasons() {
        return Arrays.asList(PassageReason.values());
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    public PassageReason getReason() {
        return reason;
    }

    public void setReason(PassageReason reason) {
        this.reason = reason;
    }
}
