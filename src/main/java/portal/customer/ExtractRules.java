package portal.customer;

import java.time.Instant;
import java.util.Objects;
import portal.census.Source;

/**
 * Whether the values of one extract may take the place of those here. A value that the billing system does not know takes nothing away
 * from what the customer said, and a correction that it has not taken yet stays, however young the extract is.
 */
record ExtractRules(Origin origin, CorrectionGuard.Answers answers) {

    private Instant extractedAt() {
        return origin.since();
    }

    /** @param ours what is held here, as text, null for nothing; @param theirs what the extract says; null when it says nothing */
    boolean allow(Customer customer, CustomerField field, String ours, String theirs) {
        Origin known = customer.origin(field);
        if (known == null) {
            return true;
        }
        boolean usual = (theirs != null || known.source() == Source.BILLING_SYSTEM) && known.yieldsTo(extractedAt());
        return field.corrected() == null || Objects.equals(theirs, ours) ? usual
                : verdict(customer.id(), field.corrected(), theirs, usual);
    }

    boolean allow(ContactPoint point, String theirs) {
        boolean usual = point.yieldsTo(extractedAt());
        String ours = point.kind() == ContactKind.POSTAL && point.address() != null ? point.address().text() : point.text();
        return Objects.equals(theirs, ours) ? usual : verdict(point.customerId(), CorrectedField.of(point.kind()), theirs, usual);
    }

    private boolean verdict(long customer, CorrectedField field, String theirs, boolean usual) {
        return switch (answers.on(customer, field, theirs)) {
            case TAKE -> true;
            case KEEP -> false;
            case AS_USUAL -> usual;
        };
    }
}
