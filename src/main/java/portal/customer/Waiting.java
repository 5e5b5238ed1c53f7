package portal.customer;

import java.util.List;

/** A feature that may have something waiting for a customer: an open request, a letter to confirm, a bill in dispute. */
public interface Waiting {

    /** What is waiting for this customer, most urgent first, five at most. Called for the home page, so one query at most. */
    List<WaitingItem> of(long customer);
}
