package portal.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.census.Uses;

/** Each clause of the policy in force, and how it is kept. */
@Named
@RequestScoped
@Uses(nobodys = "published texts")
public class PromisesPage {

    @Inject Policies policies;

    private PolicyVersion version;

    @PostConstruct
    void load() {
        version = policies.current();
    }

    public PolicyVersion getVersion() {
        return version;
    }
}
