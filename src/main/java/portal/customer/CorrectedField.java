package portal.customer;

import portal.census.DataClass;

/** What can be corrected, as the history of changes names it; {@code field.*} in the bundle. */
public enum CorrectedField {
    NAME(DataClass.IDENTITY), DATE_OF_BIRTH(DataClass.IDENTITY), SPECIAL_NEED(DataClass.IDENTITY),
    OCCUPATION(DataClass.IDENTITY), PLACE_OF_USE(DataClass.IDENTITY), LANGUAGE(DataClass.CONTACT), PREFERRED_CHANNEL(DataClass.CONTACT), EMAIL(DataClass.CONTACT),
    PHONE(DataClass.CONTACT), MOBILE(DataClass.CONTACT), FAX(DataClass.CONTACT), POSTAL(DataClass.CONTACT), BANK(DataClass.BANKING),
    PAPERLESS(DataClass.ACCOUNT), PRODUCT(DataClass.PRODUCT), PRODUCT_PLACE(DataClass.PRODUCT);

    private final DataClass dataClass;

    CorrectedField(DataClass dataClass) {
        this.dataClass = dataClass;
    }

    public DataClass dataClass() {
        return dataClass;
    }

    /** Whether the billing system keeps it too and is to hear of it: the person and how to reach them, nothing else. */
    public boolean isTold() {
        return !isResearch() && (dataClass == DataClass.IDENTITY || dataClass == DataClass.CONTACT);
    }

    /** Whether its owner decides about it alone, so that nothing of it stays in the history once it is taken out. */
    boolean isForgotten() {
        return this == SPECIAL_NEED || isResearch();
    }

    private boolean isResearch() {
        return this == OCCUPATION || this == PLACE_OF_USE;
    }

    static CorrectedField of(ContactKind kind) {
        return valueOf(kind.name());
    }
}
