package portal.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import portal.census.Uses;
import portal.platform.Clock;

/** A published text: the version in force, or the one that the address names, and the list of all. Which text it is, the page says. */
@Named
@RequestScoped
@Uses(nobodys = "published texts")
public class PolicyPage {

    /** What a version is at this moment; {@code policy.state.NAME} in the bundle. */
    public enum State {
        ANNOUNCED, CURRENT, EARLIER
    }

    @Inject Policies policies;
    @Inject Clock clock;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private PolicyKind kind;
    private PolicyVersion version;

    @PostConstruct
    void load() {
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "");
        kind = Arrays.stream(PolicyKind.values()).filter(one -> one.page().equals(page)).findFirst().orElse(PolicyKind.PRIVACY);
        String number = parameters.get("version");
        version = number == null ? policies.current(kind) : policies.get(kind, number);
    }

    public PolicyVersion getVersion() {
        return version;
    }

    public List<PolicyVersion> getVersions() {
        return policies.versions(kind);
    }

    /** Those texts that everybody may read. */
    public List<PolicyKind> getKinds() {
        return PolicyKind.PUBLIC;
    }

    public List<PolicyVersion> versions(PolicyKind asked) {
        return policies.versions(asked);
    }

    public State state(PolicyVersion asked) {
        if (asked.equals(policies.current(asked.kind()))) {
            return State.CURRENT;
        }
        return asked.isInForce(clock.now()) ? State.EARLIER : State.ANNOUNCED;
    }

    /** The number of the version before, null for the first: what "what changed" compares with. */
    public String before(PolicyVersion asked) {
        List<String> numbers = policies.numbers(asked.kind());
        int place = numbers.indexOf(asked.number());
        return place < 1 ? null : numbers.get(place - 1);
    }
}
