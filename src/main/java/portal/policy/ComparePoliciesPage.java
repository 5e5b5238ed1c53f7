package portal.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import portal.census.Uses;
import portal.platform.NotFound;

/** Any two versions of one public text, word by word. Without a choice: the version in force and the one before it. */
@Named
@RequestScoped
@Uses(nobodys = "published texts")
public class ComparePoliciesPage {

    @Inject Policies policies;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private PolicyVersion from;
    private PolicyVersion to;
    private Comparison comparison;

    @PostConstruct
    void load() {
        PolicyKind kind = PolicyKind.PUBLIC.stream().filter(one -> one.code().equals(parameters.getOrDefault("text", "privacy"))).findFirst()
                .orElseThrow(NotFound::new);
        to = parameters.get("to") == null ? policies.current(kind) : policies.get(kind, parameters.get("to"));
        List<String> numbers = policies.numbers(kind);
        from = policies.get(kind, parameters.getOrDefault("from", numbers.get(Math.max(0, numbers.indexOf(to.number()) - 1))));
        comparison = Comparison.of(from, to);
    }

    public PolicyVersion getFrom() {
        return from;
    }

    public PolicyVersion getTo() {
        return to;
    }

    public Comparison getComparison() {
        return comparison;
    }

    public List<PolicyVersion> getVersions() {
        return policies.versions(to.kind());
    }
}
