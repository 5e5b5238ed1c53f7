package portal.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import portal.platform.Clock;

/** The privacy policy in force, or the version that the address names, and the list of all versions. Terms and cookies likewise. */
@Named
@RequestScoped
public class PolicyPage {

    /** What a version is at this moment; {@code policy.state.NAME} in the bundle. */
    public enum State {
        ANNOUNCED, CURRENT, EARLIER
    }

    @Inject Policies policies;
    @Inject Clock clock;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private PolicyVersion current;
    private PolicyVersion version;

    @PostConstruct
    void load() {
        String number = parameters.get("version");
        current = policies.current();
        version = number == null ? current : policies.get(PolicyKind.PRIVACY, number);
    }

    public PolicyVersion getVersion() {
        return version;
    }

    public List<PolicyVersion> getVersions() {
        return policies.versions(PolicyKind.PRIVACY);
    }

    public PolicyVersion getTerms() {
        return policies.current(PolicyKind.TERMS);
    }

    public PolicyVersion getCookies() {
        return policies.current(PolicyKind.COOKIES);
    }

    public State state(PolicyVersion asked) {
        if (asked.equals(current)) {
            return State.CURRENT;
        }
        return asked.isInForce(clock.now()) ? State.EARLIER : State.ANNOUNCED;
    }
}
