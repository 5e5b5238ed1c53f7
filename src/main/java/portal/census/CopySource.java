package portal.census;

import java.util.List;
import java.util.Set;

/**
 * A feature's part of the copy. This list and {@link ErasureStep} are two lists on purpose: what one forgets the other must not.
 */
public interface CopySource {

    /** The entities with personal columns that this part answers for. */
    Set<Class<?>> covers();

    /** What is held about this person, by customer id; never another person's. Called inside a transaction. */
    List<CopyTable> copy(long customer);

    /** Files for the copy of these days: as they are held, or the same data in a form that others read; most features have none. */
    default List<CopyFile> files(long customer, CopyDays days) {
        return List.of();
    }

    /** What is held and not shown; most features have none. */
    default List<Withheld> withheld(long customer) {
        return List.of();
    }
}
