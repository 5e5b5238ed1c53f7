package portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Refusal;

/**
 * Under which version of the privacy policy a value is collected now, and what a value may be used for that was collected under an
 * earlier one (CEG-35, CLX-34). Which version was the first to name a use, the version itself says ({@link PolicyEffect}), or else the pack,
 * {@code purpose.RESEARCH=1.2}; a value of an earlier version is not used for it. A value whose version nobody wrote down is treated as one
 * of the first version. Who said yes or no to a new use is known to {@code portal.policy.change.Purposes}, which asks here first.
 *
 * <pre>
 *   1.0 --------- 1.1 --------- 1.2 ------------&gt;
 *    value A                     RESEARCH named   A: not for research, unless its owner says yes
 *                                 value B         B: for research too
 * </pre>
 */
@ApplicationScoped
public class PolicyInForce {

    @Inject Policies policies;
    @Inject Operator operator;
    @Inject Clock clock;

    /** The number to keep beside a value that comes in now. */
    public String number() {
        return policies.current().number();
    }

    /** The version that counted at that moment, null when none did: of a value that knows its day, this is the one it came in under. */
    public String numberAt(Instant moment) {
        return moment == null ? null : policies.versions(PolicyKind.PRIVACY).stream().filter(version -> version.isInForce(moment))
                .max(Comparator.comparing(PolicyVersion::effectiveFrom)).map(PolicyVersion::number).orElse(null);
    }

    /** The number of the first version of all: under it counts what came in when nobody wrote that down. */
    public String first() {
        return policies.numbers(PolicyKind.PRIVACY).get(0);
    }

    /** The version that first named a use of a class of data, announced ones too; empty when none does. */
    public Optional<PolicyVersion> firstToName(Purpose purpose, DataClass dataClass) {
        List<PolicyVersion> versions = policies.oldestFirst(PolicyKind.PRIVACY);
        return versions.stream().filter(version -> version.effect().names(purpose, dataClass)).findFirst()
                .or(() -> versions.stream().filter(version -> version.number().equals(operator.text("purpose." + purpose))).findFirst());
    }

    /** Whether the policy that counts now names this use at all: the operator's closed list of purposes (CEG-07). */
    public boolean names(Purpose purpose, DataClass dataClass) {
        return firstToName(purpose, dataClass).filter(version -> version.isInForce(clock.now())).isPresent();
    }

    /** @param version under which the value was collected, null when nobody wrote it down */
    public boolean mayUse(String version, Purpose purpose, DataClass dataClass) {
        List<String> numbers = policies.numbers(PolicyKind.PRIVACY);
        return firstToName(purpose, dataClass).filter(first -> first.isInForce(clock.now()))
                .filter(first -> numbers.indexOf(first.number()) <= Math.max(0, numbers.indexOf(version))).isPresent();
    }

    /** The versions under which a value may have been collected for this use, oldest first; {@code null} stands for the first of all. */
    public List<String> allowing(Purpose purpose, DataClass dataClass) {
        return policies.numbers(PolicyKind.PRIVACY).stream().filter(version -> mayUse(version, purpose, dataClass)).toList();
    }

    /** @throws Refusal when the version under which a value was collected does not allow this use of it */
    public void requireUse(String version, Purpose purpose, DataClass dataClass) {
        if (!mayUse(version, purpose, dataClass)) {
            throw new Refusal("policy.other_purpose");
        }
    }
}
