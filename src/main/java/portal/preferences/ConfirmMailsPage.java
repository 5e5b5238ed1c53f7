package portal.preferences;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;

/** The link of the mail that asks "did you want these mails?". Opening it changes nothing; the button does. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class ConfirmMailsPage {

    @Inject DoubleOptIn confirmation;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private String token;
    private List<Topic> topics;
    private boolean done;

    @PostConstruct
    void load() {
        token = parameters.get("token");
        topics = confirmation.toConfirm(token);
    }

    public void confirm() {
        confirmation.confirm(token);
        done = true;
    }

    public List<Topic> getTopics() {
        return topics;
    }

    public boolean isDone() {
        return done;
    }
}
