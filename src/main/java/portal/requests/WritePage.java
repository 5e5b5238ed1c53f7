package portal.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.security.CurrentUser;

/** What the customer writes about one of their requests, and the end of a restriction that was granted. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class WritePage {

    @Inject Asking asking;
    @Inject CurrentUser user;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private String words;

    public String write() {
        asking.write(user.customer(), ref(), words);
        return again("request.written");
    }

    public String lift() {
        asking.lift(user.customer(), ref());
        return again("request.lifted");
    }

    private String again(String told) {
        messages.after(told);
        return "/account/request?faces-redirect=true&ref=" + ref();
    }

    private String ref() {
        return Reference.of(parameters.get("ref"));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getLongest() {
        return Conversation.longest();
    }
}
