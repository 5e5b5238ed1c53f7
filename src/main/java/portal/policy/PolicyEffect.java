package portal.policy;

import java.util.EnumSet;
import java.util.Set;
import portal.census.DataClass;
import portal.census.Purpose;

/**
 * What a version does to data that is already stored. One that names purposes asks everybody for each of them; until somebody says yes,
 * their stored values of these classes serve what they served before.
 *
 * @param material whether people are to be told: every new use is, and whatever else the operator calls so
 * @param purposes uses that earlier versions did not name for these classes; empty for most versions
 * @param classes  the classes of stored data concerned; empty exactly when purposes is
 */
public record PolicyEffect(boolean material, Set<Purpose> purposes, Set<DataClass> classes) {

    public static final PolicyEffect NONE = new PolicyEffect(false, Set.of(), Set.of());

    public PolicyEffect {
        if (purposes.isEmpty() != classes.isEmpty()) {
            throw new IllegalArgumentException("new purposes need the classes of data that they are for, and classes a purpose");
        }
        material = material || !purposes.isEmpty();
        purposes = purposes.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(purposes));
        classes = classes.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(classes));
    }

    /** Whether stored data gets a new use, so that everybody is asked. */
    public boolean asks() {
        return !purposes.isEmpty();
    }

    /** Whether this is the version that first names the purpose for the class. */
    public boolean names(Purpose purpose, DataClass dataClass) {
        return purposes.contains(purpose) && classes.contains(dataClass);
    }
}
