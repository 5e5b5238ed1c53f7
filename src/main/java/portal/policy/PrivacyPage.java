package portal.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import portal.audit.AccessView;
import portal.audit.Audit;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Operator;
import portal.security.CurrentUser;

/** The privacy centre: four doors (copy, correct, pause, delete), who looked, and the texts I agreed to. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class PrivacyPage {

    private static final int LOOKS = 50;

    @Inject Audit audit;
    @Inject Acceptances acceptances;
    @Inject Operator operator;
    @Inject CurrentUser user;

    private List<AccessView> looks;
    private List<AcceptedPolicy> accepted;

    @PostConstruct
    void load() {
        looks = audit.looks(user.subjectKey(), LOOKS);
        accepted = acceptances.acceptedBy(user.customer());
    }

    public List<AccessView> getLooks() {
        return looks;
    }

    public List<AcceptedPolicy> getAccepted() {
        return accepted;
    }

    public boolean isPausing() {
        return operator.flag("rights.deactivate");
    }

    public boolean isInviting() {
        return operator.flag("features.referral");
    }

    public boolean isSurveying() {
        return operator.flag("features.surveys");
    }

    /** What was done, in words. */
    public String action(AccessView look) {
        return words("access.action.", look.action(), "other");
    }

    /** Which classes of data it was about, in words. */
    public String classes(AccessView look) {
        return look.classes().stream().sorted().map(one -> words("data_class.", one.name(), one.name())).collect(Collectors.joining(", "));
    }

    public String role(AccessView look) {
        return words("access.role.", look.role(), "other");
    }

    private static String words(String prefix, String name, String otherwise) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle text = faces.getApplication().getResourceBundle(faces, "text");
        String key = text.containsKey(prefix + name) ? prefix + name : prefix + otherwise;
        return text.containsKey(key) ? text.getString(key) : otherwise;
    }
}
