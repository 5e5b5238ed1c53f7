package portal.customer;

/** The single values of a customer whose origin is kept one by one; {@code customer.*} in the bundle. */
public enum CustomerField {
    NAME, DATE_OF_BIRTH, LANGUAGE, COUNTRY, PREFERRED_CHANNEL, SPECIAL_NEED
}
