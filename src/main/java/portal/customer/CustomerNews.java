package portal.customer;

/**
 * Something about a customer is different now, and whoever keeps the same data elsewhere is to be told. Fired in the transaction of the
 * change.
 *
 * @param customer  number of the row, which is about to go when the kind is ERASED
 * @param cisNumber the billing system's number, null for somebody it does not know
 * @param field     what was corrected, null unless the kind is CORRECTED
 * @param before    the value that was corrected, null for none
 */
public record CustomerNews(Kind kind, long customer, String cisNumber, CorrectedField field, String before) {

    /** What happened. */
    public enum Kind {
        CORRECTED, PAUSED, RESUMED, ERASED, PAPERLESS, READING
    }

    static CustomerNews corrected(Customer customer, Changed changed) {
        return new CustomerNews(Kind.CORRECTED, customer.id(), customer.cisNumber(), changed.field(), changed.before());
    }

    static CustomerNews of(Kind kind, Customer customer) {
        return new CustomerNews(kind, customer.id(), customer.cisNumber(), null, null);
    }

    /** Values do not belong in logs. */
    @Override
    public String toString() {
        return "CustomerNews[" + kind + ", " + field + "]";
    }
}
