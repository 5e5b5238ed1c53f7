package portal.customer;

/** The single values of a customer whose origin is kept one by one; {@code customer.*} in the bundle. */
public enum CustomerField {
    NAME(CorrectedField.NAME), DATE_OF_BIRTH(CorrectedField.DATE_OF_BIRTH), LANGUAGE(CorrectedField.LANGUAGE), COUNTRY(null),
    PREFERRED_CHANNEL(CorrectedField.PREFERRED_CHANNEL), SPECIAL_NEED(CorrectedField.SPECIAL_NEED),
    RESEARCH(null), OCCUPATION(CorrectedField.OCCUPATION), PLACE_OF_USE(CorrectedField.PLACE_OF_USE);

    private final CorrectedField corrected;

    CustomerField(CorrectedField corrected) {
        this.corrected = corrected;
    }

    /** The name of this value in the history of changes, null for one that cannot be corrected here. */
    CorrectedField corrected() {
        return corrected;
    }
}
