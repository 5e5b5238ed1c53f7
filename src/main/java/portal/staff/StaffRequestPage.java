package portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.requests.RefusalReason;
import portal.requests.TimelineLine;
import portal.requests.TimelineWords;
import portal.requests.correction.Contested;

/** One request: what was asked, by when it is answered, what happened so far, and the decision. */
@Named
@RequestScoped
public class StaffRequestPage {

    @Inject RequestRoom room;
    @Inject Messages messages;
    @Inject TimelineWords timeline;
    @Inject Show show;
    @Inject ExternalContext browser;

    private RequestFile file;
    private RefusalReason reason;
    private String words;

    /** Before the page is written; a look that the customer will read about. */
    public void load() {
        if (file == null) {
            file = room.open(ref());
        }
    }

    public String take() {
        room.take(ref());
        return done("staff_request.taken");
    }

    public String approve() {
        return done("staff_request.approved_" + room.approve(ref()));
    }

    public String refuse() {
        room.refuse(ref(), reason, words);
        return done("staff_request.refused");
    }

    public String acknowledge() {
        room.acknowledge(ref());
        return done("staff_request.acknowledged");
    }

    public String retry() {
        room.retry(ref());
        return done("staff_request.retried");
    }

    private String done(String said) {
        messages.after(said);
        return "/staff/request?faces-redirect=true&ref=" + Reference.of(ref());
    }

    private String ref() {
        return browser.getRequestParameterMap().get("ref");
    }

    /** One line of the timeline, in the words the customer reads. */
    public String words(TimelineLine line) {
        return timeline.of(line);
    }

    /** A contested value as people read it: a day in words. */
    public String shown(String value) {
        return value != null && file.contested().about() == Contested.DATE_OF_BIRTH ? show.date(LocalDate.parse(value)) : value;
    }

    /** Whether the decision stands there. While a POST is being read nothing is loaded yet and its button must work. */
    public boolean isUndecided() {
        return file == null || file.isUndecided();
    }

    /** Whether it is answered in words. While a POST is being read every form must work. */
    public boolean isAnswered() {
        return file == null || file.request().kind().isAnswered();
    }

    /** The same, but no while a POST is being read. */
    public boolean isAnsweredOnly() {
        return file != null && file.request().kind().isAnswered();
    }

    public boolean isOpen() {
        return file == null || file.request().isOpen();
    }

    public boolean isUntaken() {
        return file == null || file.isUndecided() && file.isUntaken();
    }

    public boolean isUnacknowledged() {
        return file == null || file.isUnacknowledged();
    }

    public boolean isFailed() {
        return file == null || file.isFailed();
    }

    public RequestFile getFile() {
        return file;
    }

    public List<RefusalReason> getReasons() {
        return file == null ? List.of(RefusalReason.values()) : RefusalReason.of(file.request().kind());
    }

    public RefusalReason getReason() {
        return reason;
    }

    public void setReason(RefusalReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
