package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portal.disclosure.Recipient;
import portal.platform.Reference;
import portal.platform.faces.TypedDate;
import portal.survey.Question;
import portal.survey.SurveyDraft;
import portal.survey.SurveyView;

/** What a survey asks and what happens with the answers; a new one, or a draft that is written on. */
@Named
@RequestScoped
public class StaffSurveyEditPage {

    @Inject SurveyRoom room;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private String reference;
    private List<Recipient> recipients;
    private String title;
    private String body;
    private String questions;
    private boolean anonymous = true;
    private String prize;
    private Integer winners;
    private String recipient;
    private String use;
    private TypedDate closes = new TypedDate();

    @PostConstruct
    void load() {
        recipients = room.recipients();
        if (parameters.get("ref") != null) {
            reference = Reference.of(parameters.get("ref"));
            fill(room.open(reference));
        }
    }

    private void fill(SurveyRoom.Open open) {
        SurveyView draft = open.survey();
        title = draft.title();
        body = draft.body();
        questions = open.questions().stream().map(Question::line).collect(Collectors.joining("\n"));
        anonymous = draft.anonymous();
        prize = draft.prize();
        winners = draft.isContest() ? draft.winners() : null;
        recipient = draft.recipient();
        use = draft.use();
        closes = TypedDate.of(draft.closes());
    }

    public String save() {
        SurveyDraft draft = new SurveyDraft(title, body, Question.of(questions), anonymous, prize, winners == null ? 1 : winners, recipient, use,
                closes.date("closes", "survey.day."));
        return "/staff/survey?faces-redirect=true&ref=" + room.write(reference, draft);
    }

    public List<Recipient> getRecipients() {
        return recipients;
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

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean anonymous) {
        this.anonymous = anonymous;
    }

    public String getPrize() {
        return prize;
    }

    public void setPrize(String prize) {
        this.prize = prize;
    }

    public Integer getWinners() {
        return winners;
    }

    public void setWinners(Integer winners) {
        this.winners = winners;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getUse() {
        return use;
    }

    public void setUse(String use) {
        this.use = use;
    }

    public TypedDate getCloses() {
        return closes;
    }
}
