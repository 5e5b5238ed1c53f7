package portal.customer;

import java.util.List;

/** A feature's part of the details page: every single value it stores about a person. Long lists have pages of their own. */
public interface DetailSource {

    /** What is stored about this customer, in groups, sensitive values masked. One query, or two. */
    List<DetailGroup> details(long customer);

    /** Groups come from low to high. */
    default int order() {
        return 100;
    }
}
