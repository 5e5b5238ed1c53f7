package portal.requests.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.requests.LinkedRequests;
import portal.requests.RequestKind;

/** Asks something about one's data without signing in. The answer is the same for everybody. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class RequestByMailPage {

    @Inject AskByMail asking;
    @Inject LinkedRequests requests;

    private String who;
    private RequestKind kind;
    private boolean sent;

    public void send() {
        asking.ask(who, kind);
        sent = true;
    }

    public boolean isSent() {
        return sent;
    }

    public List<RequestKind> getKinds() {
        return requests.offered();
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
    }
}
