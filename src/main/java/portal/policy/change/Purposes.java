package portal.policy.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.Clock;
import portal.platform.Refusal;
import portal.policy.Policies;
import portal.policy.PolicyInForce;
import portal.policy.PolicyKind;
import portal.policy.PolicyVersion;

/**
 * The one gate of every use of personal data. A use names its purpose, and the purpose is one that the policy in force names (CEG-07). A value
 * that came in under an older version, which did not name the purpose, is not used for it unless its owner said yes (CEG-35); whoever said no,
 * nothing of theirs is used for it, however it came in.
 */
@ApplicationScoped
@Transactional
public class Purposes {

    @Inject Policies policies;
    @Inject PolicyInForce inForce;
    @Inject Decisions decisions;
    @Inject Clock clock;

    /**
     * Whether a value may be used.
     *
     * @param version under which it came in, null when nobody wrote it down: then it counts as one of the first
     */
    public boolean may(long customer, DataClass dataClass, String version, Purpose purpose) {
        PolicyVersion first = inForce.firstToName(purpose, dataClass).filter(one -> one.isInForce(clock.now())).orElse(null);
        if (first == null || !first.effect().names(purpose, dataClass)) {
            return inForce.mayUse(version, purpose, dataClass);
        }
        return new NewUse(first, purpose, true, said(decisions.of(customer), purpose, Set.of(dataClass)), policies.numbers(PolicyKind.PRIVACY))
                .serves(version);
    }

    /** @throws Refusal when {@link #may} says no */
    public void require(long customer, DataClass dataClass, String version, Purpose purpose) {
        if (!may(customer, dataClass, version, purpose)) {
            throw new Refusal("policy.other_purpose");
        }
    }

    /** @throws Refusal when the policy in force does not name the purpose for one of these classes */
    public void requireNamed(Purpose purpose, Collection<DataClass> classes) {
        if (!classes.stream().allMatch(dataClass -> inForce.names(purpose, dataClass))) {
            throw new Refusal("policy.unnamed_purpose");
        }
    }

    /** Every use that a version asked for, announced ones too, newest version first, with what this person said. */
    public List<NewUse> newUses(long customer) {
        List<PolicyVersion> asking = decisions.asking();
        List<DecisionView> said = asking.isEmpty() ? List.of() : decisions.of(customer);
        return asking.stream().flatMap(version -> version.effect().purposes().stream().sorted(Comparator.naturalOrder())
                .map(purpose -> use(version, purpose, said))).toList();
    }

    /** The versions in force that asked whether this class may serve this purpose. */
    public List<String> asking(Purpose purpose, DataClass dataClass) {
        return decisions.asking().stream().filter(version -> version.isInForce(clock.now()) && version.effect().names(purpose, dataClass))
                .map(PolicyVersion::number).toList();
    }

    private NewUse use(PolicyVersion asking, Purpose purpose, List<DecisionView> said) {
        return new NewUse(asking, purpose, asking.isInForce(clock.now()),
                said(said, purpose, asking.effect().classes()), policies.numbers(PolicyKind.PRIVACY));
    }

    /** The newest answer about a purpose for at least these classes, whichever version asked; null for none. */
    private DecisionView said(List<DecisionView> all, Purpose purpose, Set<DataClass> classes) {
        return all.stream().filter(one -> one.purpose() == purpose
                && policies.get(PolicyKind.PRIVACY, one.version()).effect().classes().containsAll(classes)).findFirst().orElse(null);
    }
}
