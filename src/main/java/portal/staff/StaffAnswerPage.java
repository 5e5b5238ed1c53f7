package portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.requests.Conversation;
import portal.requests.RefusalReason;

/** Words to the person who asked: the answer to a request that is answered in words, or a message while any request is open. */
@Named
@RequestScoped
public class StaffAnswerPage {

    @Inject AnswerRoom room;
    @Inject RequestRoom requests;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private Outcome outcome;
    private RefusalReason why;
    private String answer;
    private String message;

    /** What comes of a request; {@code staff_answer.*} in the bundle. */
    public enum Outcome {
        GRANTED, PARTLY, REFUSED
    }

    public String send() {
        if (outcome == null) {
            messages.refuse("outcome", "staff_answer.outcome_missing");
            return null;
        }
        switch (outcome) {
            case GRANTED -> room.answer(ref(), answer);
            case PARTLY -> room.answerPartly(ref(), why, answer);
            case REFUSED -> requests.refuse(ref(), why, answer);
        }
        return done("staff_answer.sent");
    }

    public String write() {
        room.write(ref(), message);
        return done("staff_answer.written");
    }

    private String done(String said) {
        messages.after(said);
        return "/staff/request?faces-redirect=true&ref=" + Reference.of(ref());
    }

    private String ref() {
        return parameters.get("ref");
    }

    public List<Outcome> getOutcomes() {
        return Arrays.asList(Outcome.values());
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public RefusalReason getWhy() {
        return why;
    }

    public void setWhy(RefusalReason why) {
        this.why = why;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public int getLongest() {
        return Conversation.longest();
    }
}
