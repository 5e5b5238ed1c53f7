package portal.requests.copy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.NotFound;
import portal.platform.faces.Messages;
import portal.requests.MyRequests;
import portal.requests.link.HandOver;

/**
 * Where the mail about a finished copy leads who does not sign in. Looking changes nothing; a button sends a code to the confirmed address,
 * and the right code is answered with the file, once. Nothing about anybody is said here.
 */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class MailedCopyPage {

    @Inject HandOver handOver;
    @Inject MyRequests requests;
    @Inject CopySending sending;
    @Inject Messages messages;

    private String token;
    private HandOver.Waiting copy;
    private String code;

    @PostConstruct
    void load() {
        token = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("token");
        copy = handOver.find(token).orElse(null);
    }

    public void sendCode() throws IOException {
        handOver.sendCode(token);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/mailed-copy/" + token);
    }

    public void download() throws IOException {
        HandOver.Proven proven = handOver.prove(token, code);
        if (proven.wrong() != null) {
            messages.refuse("code", proven.wrong());
            copy = handOver.find(token).orElse(null);
            return;
        }
        try {
            send(requests.get(proven.request(), proven.customer()).id(), proven.customer());
        } catch (NotFound over) {
            copy = null;
        }
    }

    private void send(long request, long customer) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        sending.send(request, customer, (HttpServletResponse) faces.getExternalContext().getResponse());
        faces.responseComplete();
    }

    /** Whether there is nothing to fetch here, or not any more. */
    public boolean isDead() {
        return copy == null;
    }

    /** Whether a code can be typed, or was typed too late and the answer is still to be given. */
    public boolean isCodeAsked() {
        return copy.challenged() || FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().containsKey("code");
    }

    public HandOver.Waiting getCopy() {
        return copy;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
