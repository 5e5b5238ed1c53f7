package portal.policy;

import java.util.List;

/**
 * One numbered part of a policy, and how it is kept.
 *
 * @param id          such as BWR-18; stable over all versions
 * @param rule        name of the rule that keeps it
 * @param enforcement whether the portal itself keeps it or people do
 * @param promises    the promises of the catalogue that it makes, such as CLX-27
 * @param how         one sentence for the public page of promises
 */
public record Clause(String id, String title, String rule, Enforcement enforcement, List<String> promises, String how) {

    /** Who keeps a clause. */
    public enum Enforcement {
        SOFTWARE, ORG
    }

    public Clause {
        promises = List.copyOf(promises);
    }
}
