package portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.census.Uses;
import portal.platform.Job;

/** Every node looks for texts that another one published; a text counts an hour after its publication at the earliest, so none comes late. */
@ApplicationScoped
@Uses(nobodys = "published texts")
class PolicyRefresh implements Job {

    @Inject Policies policies;

    @Override
    public String name() {
        return "policy-refresh";
    }

    @Override
    public boolean work() {
        policies.refresh();
        return false;
    }
}
