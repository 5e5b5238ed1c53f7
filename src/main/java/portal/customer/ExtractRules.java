package portal.customer;

import java.time.Instant;
import java.util.Objects;
import portal.census.Source;

/**
 * Whether the values of one extract may take the place of those here. A value that the billing system does not know takes nothing away
 * from what the customer said, and a correction that it has not taken yet stays, however young the extract is.
 */
record ExtractRules(Instant extractedAt, CorrectionGuard.Answers answers) {

    Origin origin() {
        return new Origin(Source.BILLING_SYSTEM, extractedAt);
    }

    /** @param theirs what the extract says, as text; null when it says nothing */
    boolean allow(Customer customer, CustomerField field, String theirs) {
        Origin origin = customer.origin(field);
        if (origin == null) {
            return true;
        }
        boolean usual = (theirs != null || origin.source() == Source.BILLING_SYSTEM) && origin.yieldsTo(extractedAt);
        return field.corrected() == null || Objects.equals(theirs, customer.text(field)) ? usual
                : verdict(customer.id(), field.corrected(), theirs, usual);
    }

    boolean allow(ContactPoint point, String theirs) {
        boolean usual = point.yieldsTo(extractedAt);
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
