package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import portal.platform.faces.Messages;
import portal.policy.Acknowledgements;
import portal.security.CurrentUser;

/** Says that the privacy guideline was read. For every role, and before anything else in the console. */
@Named
@RequestScoped
public class StaffGuidelinePage {

    @Inject Acknowledgements acknowledgements;
    @Inject CurrentUser user;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private boolean acknowledged;

    @PostConstruct
    void load() {
        acknowledged = acknowledgements.isCurrent(user.subjectKey());
    }

    public String acknowledge() {
        acknowledgements.acknowledge(user.actor(), parameters.get("number"));
        messages.after("guideline.done");
        return "/staff/index?faces-redirect=true";
    }

    public boolean isAcknowledged() {
        return acknowledged;
    }
}
