package portal.requests.correction;

import portal.customer.CorrectedField;

/** What can be contested, {@code field.*} in the bundle: where the operator is the authority, or where one person could become another. */
public enum Contested {
    NAME(CorrectedField.NAME), DATE_OF_BIRTH(CorrectedField.DATE_OF_BIRTH), EMAIL(CorrectedField.EMAIL), METER_DATA(null), BILL_ADDRESS(null);

    private final CorrectedField field;

    Contested(CorrectedField field) {
        this.field = field;
    }

    /** The value that a yes changes here; null for one that lies with the billing system. */
    CorrectedField field() {
        return field;
    }

    public boolean isHeldHere() {
        return field != null;
    }

    static Contested of(CorrectedField field) {
        return valueOf(field.name());
    }
}
