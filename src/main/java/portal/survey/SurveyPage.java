package portal.survey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.security.CurrentUser;

/** One survey: what it is about, what happens with answers, its form, and afterwards what a customer can still do. */
@Named
@RequestScoped
@Uses(Purpose.RESEARCH)
public class SurveyPage {

    @Inject Answering answering;
    @Inject CurrentUser user;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private String reference;
    private MySurvey mine;
    private List<FormQuestion> questions;
    private String html;
    private final Map<String, String> answers = new HashMap<>();
    private boolean shared;
    private boolean entered;

    @PostConstruct
    void load() {
        reference = Reference.of(parameters.get("ref"));
        mine = answering.get(user.customer(), reference);
        questions = FormQuestion.of(answering.questions(reference));
        html = answering.html(reference);
    }

    public String send() {
        Map<Integer, String> filled = new HashMap<>();
        answers.forEach((place, answer) -> filled.put(Integer.valueOf(place), answer == null ? "" : answer));
        answering.send(user.customer(), reference, new Filled(filled, shared, entered));
        return done("survey.sent");
    }

    public String enter() {
        answering.enter(user.customer(), reference);
        return done("survey.entered");
    }

    public String leave() {
        answering.leave(user.customer(), reference);
        return done("survey.left");
    }

    public String share() {
        answering.share(user.customer(), reference, true);
        return done("survey.shared");
    }

    public String keep() {
        answering.share(user.customer(), reference, false);
        return done("survey.kept");
    }

    public String takeBack() {
        answering.takeBack(user.customer(), reference);
        return done("survey.taken_back");
    }

    private String done(String words) {
        messages.after(words);
        return "/account/survey?faces-redirect=true&ref=" + reference;
    }

    /** Whether the form is there. */
    public boolean isAsking() {
        return mine.open() && !mine.answered();
    }

    public MySurvey getMine() {
        return mine;
    }

    public List<FormQuestion> getQuestions() {
        return questions;
    }

    public String getHtml() {
        return html;
    }

    /** By the place of the question. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public boolean isEntered() {
        return entered;
    }

    public void setEntered(boolean entered) {
        this.entered = entered;
    }
}
