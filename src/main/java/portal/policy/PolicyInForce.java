package portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import portal.census.Purpose;
import portal.platform.Operator;
import portal.platform.Refusal;

/**
 * Under which version of the privacy policy a value is collected now, and what a value may be used for that was collected under an
 * earlier one (CEG-35, CLX-34). The pack says for each purpose which version was the first to name it, {@code purpose.RESEARCH=1.2}; a value
 * of an earlier version is not used for it. A value whose version nobody wrote down is treated as one of the first version.
 *
 * <pre>
 *   1.0 --------- 1.1 --------- 1.2 ------------&gt;
 *    value A                     RESEARCH named   A: not for research, ever
 *                                 value B         B: for research too
 * </pre>
 */
@ApplicationScoped
public class PolicyInForce {

    @Inject Policies policies;
    @Inject Operator operator;

    /** The number to keep beside a value that comes in now. */
    public String number() {
        return policies.current().number();
    }

    /** The version that counted at that moment, null when none did: of a value that knows its day, this is the one it came in under. */
    public String numberAt(Instant moment) {
        return moment == null ? null : policies.versions(PolicyKind.PRIVACY).stream().filter(version -> version.isInForce(moment))
                .max(Comparator.comparing(PolicyVersion::effectiveFrom)).map(PolicyVersion::number).orElse(null);
    }

    /** @param version under which the value was collected, null when nobody wrote it down */
    public boolean mayUse(String version, Purpose purpose) {
        String first = operator.text("purpose." + purpose);
        List<String> versions = policies.numbers(PolicyKind.PRIVACY);
        return !first.isEmpty() && versions.indexOf(first) <= Math.max(0, versions.indexOf(version));
    }

    /** @throws Refusal when the version under which a value was collected does not allow this use of it */
    public void requireUse(String version, Purpose purpose) {
        if (!mayUse(version, purpose)) {
            throw new Refusal("policy.other_purpose");
        }
    }
}
