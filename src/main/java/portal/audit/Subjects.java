package portal.audit;

/** Whose pseudonym is whose: answered by the feature that knows customers. */
public interface Subjects {

    /** The subject key of a customer, null when there is no such customer any more. */
    String keyOf(long customer);
}
