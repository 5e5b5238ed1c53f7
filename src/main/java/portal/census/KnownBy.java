package portal.census;

import java.util.List;

/**
 * By which values a feature knows a person, for the sweep that looks for them after an erasure. None that name somebody else as well, such
 * as the address of a house or who pays.
 */
public interface KnownBy {

    List<String> valuesOf(long customer);
}
