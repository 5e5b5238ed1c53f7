package portal.requests.copy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.requests.MyRequests;
import portal.requests.RequestEventKind;
import portal.requests.RequestKind;
import portal.requests.RequestState;
import portal.requests.RequestView;
import portal.requests.TimelineLine;
import portal.requests.TimelineWords;
import portal.security.CurrentUser;

/**
 * One request: where it stands, what comes next and by when, and everything that happened. While a copy is being made the page asks
 * for itself again every two seconds, by a header and not by a script, unless the reader said "stop".
 */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class RequestPage {

    private static final String SECONDS_TO_NEXT_LOOK = "2";

    @Inject MyRequests requests;
    @Inject Copies copies;
    @Inject CurrentUser user;
    @Inject Messages messages;
    @Inject TimelineWords words;
    @Inject Show show;

    private RequestView request;
    private CopyView copy;
    private boolean still;

    /** A line of the timeline in words. */
    public record Line(Instant at, String words) {
    }

    @PostConstruct
    void load() {
        ExternalContext browser = browser();
        request = requests.get(Reference.of(browser.getRequestParameterMap().get("ref")), user.customer());
        copy = copies.find(request.id(), user.customer()).orElse(null);
        still = browser.getRequestParameterMap().containsKey("still");
        if (isBuilding() && !still) {
            browser.setResponseHeader("Refresh", SECONDS_TO_NEXT_LOOK);
        }
    }

    public void withdraw() throws IOException {
        requests.withdraw(request.reference(), user.customer());
        messages.after("request.withdrawn");
        again();
    }

    public void retry() throws IOException {
        requests.retry(request.reference(), user.customer());
        messages.after("request.retried");
        again();
    }

    private void again() throws IOException {
        browser().redirect("/account/requests/" + request.reference());
    }

    public boolean isBuilding() {
        return request.kind() == RequestKind.COPY && (request.state() == RequestState.RECEIVED || request.state() == RequestState.EXECUTING);
    }

    /** Whether a restriction that this request brought about is still there. */
    public boolean isRestricting() {
        return request.kind() == RequestKind.RESTRICT && request.state() == RequestState.FULFILLED && requests.isRestricted(user.customer());
    }

    public boolean isRetryable() {
        return request.kind() == RequestKind.COPY && request.state() == RequestState.FAILED;
    }

    public boolean isStill() {
        return still;
    }

    /** What comes next, in one sentence. */
    public String getNext() {
        return switch (request.state()) {
            case SCHEDULED -> request.kind() == RequestKind.COPY ? show.words("request_next.EXECUTING") : scheduled();
            case FAILED -> request.nextTry() == null ? show.words("request_next.FAILED_ASK")
                    : show.words("request_next.FAILED", show.instant(request.nextTry()));
            case IDENTITY_PENDING -> show.words("request_next.IDENTITY_PENDING");
            case RECEIVED, IN_REVIEW -> show.words("request_next." + (request.kind() == RequestKind.COPY ? "COPY" : "DECIDE"),
                    show.date(request.due()));
            case EXECUTING -> show.words("request_next.EXECUTING");
            case FULFILLED -> show.words(copy == null && request.kind() == RequestKind.COPY ? "request_next.COPY_GONE"
                    : "request_next.FULFILLED_" + request.kind());
            case PARTLY -> show.words("request_next.PARTLY");
            case REFUSED -> show.words("request_next.REFUSED");
            case WITHDRAWN, EXPIRED, DUPLICATE -> show.words("request_next." + request.state());
        };
    }

    private String scheduled() {
        return held().map(line -> show.words("request_next.HELD", words.of(line), show.date(request.due())))
                .orElseGet(() -> show.words("request_next.SCHEDULED", show.instant(request.undoUntil())));
    }

    /** What was said last about something that has to end first. */
    private Optional<TimelineLine> held() {
        return request.timeline().stream().filter(line -> line.kind() == RequestEventKind.HELD).reduce((one, later) -> later);
    }

    public List<Line> getTimeline() {
        return request.timeline().stream().map(line -> new Line(line.at(), words.of(line))).toList();
    }

    public RequestView getRequest() {
        return request;
    }

    /** Null unless it can be fetched. */
    public CopyView getCopy() {
        return copy;
    }

    private static ExternalContext browser() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
