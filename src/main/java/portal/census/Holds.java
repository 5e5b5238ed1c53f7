package portal.census;

import java.util.Collection;

/** Whose data has to stay although a rule has outlived it. The feature that knows legal holds answers; those it stands on ask. */
public interface Holds {

    /** Row numbers of the customers whose data of a class must stay today; never empty. */
    Collection<Long> customers(DataClass dataClass);
}
