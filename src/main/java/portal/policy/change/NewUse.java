package portal.policy.change;

import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.policy.PolicyVersion;

/**
 * A use that a version named for data that was stored before it, and what one person said to it.
 *
 * @param asking  the version
 * @param inForce whether it counts already
 * @param said    the newest answer; null when the person said nothing, which is no for what came in earlier
 * @param numbers all versions, oldest first
 */
public record NewUse(PolicyVersion asking, Purpose purpose, boolean inForce, DecisionView said, List<String> numbers) {

    public Set<DataClass> classes() {
        return asking.effect().classes();
    }

    public boolean isAbout(DataClass dataClass) {
        return classes().contains(dataClass);
    }

    public boolean isAllowed() {
        return said != null && said.answer() == Answer.YES;
    }

    public boolean isRefused() {
        return said != null && said.answer() == Answer.NO;
    }

    /** Whether a value that came in under a version (null when nobody wrote it down) serves the purpose once the asking version counts. */
    public boolean serves(String version) {
        return said == null ? numbers.indexOf(asking.number()) <= Math.max(0, numbers.indexOf(version)) : isAllowed();
    }
}
