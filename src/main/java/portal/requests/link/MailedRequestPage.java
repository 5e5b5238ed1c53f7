package portal.requests.link;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Messages;
import portal.requests.LinkedRequest;
import portal.requests.RequestKind;
import portal.requests.correction.Contested;
import portal.requests.correction.Proposal;

/**
 * Where the link in a mail leads. Looking changes nothing; the first button makes the request, and the code from a second mail shows who
 * asks. Before that nothing about anybody is said here, and after it no more than how this request stands.
 */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class MailedRequestPage {

    @Inject LinkBook book;
    @Inject Messages messages;

    private String token;
    private LinkView link;
    private boolean codeSent;
    private String code;
    private String words;
    private Contested about;
    private String proposed;

    @PostConstruct
    void load() {
        token = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("token");
        link = book.find(token).orElse(null);
    }

    public void confirm() throws IOException {
        on(book.confirm(token, new Wish(words, about, proposed)));
    }

    public boolean isCorrection() {
        return isUnconfirmed() && link.kind() == RequestKind.CORRECT;
    }

    /** Whether there is a place for words; a correction asks for its reason instead. */
    public boolean isWordsTaken() {
        return isUnconfirmed() && !isCorrection() && link.kind().takesWords();
    }

    public Contested[] getFields() {
        return Contested.values();
    }

    public int getLongestProposed() {
        return Proposal.longest();
    }

    public int getLongestReason() {
        return Proposal.longestReason();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Contested getAbout() {
        return about;
    }

    public void setAbout(Contested about) {
        this.about = about;
    }

    public String getProposed() {
        return proposed;
    }

    public void setProposed(String proposed) {
        this.proposed = proposed;
    }

    public void prove() throws IOException {
        String wrong = book.prove(token, code);
        if (wrong == null) {
            on(token);
        } else {
            messages.refuse("code", wrong);
            link = book.find(token).orElse(null);
        }
    }

    /** Told on this very page: a visitor has no message that waits for the next one. */
    public void sendCode() {
        book.sendCode(token);
        link = book.find(token).orElse(null);
        codeSent = true;
    }

    private static void on(String secret) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/mailed-request/" + secret);
    }

    public boolean isCodeSent() {
        return codeSent;
    }

    public boolean isDead() {
        return link == null;
    }

    /** Whether the request is still to be made. */
    public boolean isUnconfirmed() {
        return link != null && !link.confirmed();
    }

    /** Whether nobody has shown yet who asks. */
    public boolean isUnproven() {
        return link != null && link.confirmed() && !link.proven() && !link.enough();
    }

    /** Whether it goes on without a code; then nothing more is said here. */
    public boolean isGoingOn() {
        return link != null && link.confirmed() && link.enough();
    }

    public LinkView getLink() {
        return link;
    }

    /** Null before it was shown who asks. */
    public LinkedRequest getStatus() {
        return link != null && link.proven() ? book.status(token) : null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
