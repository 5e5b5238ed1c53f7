package portal.census;

/**
 * What kind of thing a value is, in the words of the details page, the copy and the erasure preview ({@code data_class.*} in the
 * bundle). A retention rule exists for each: {@code retention.NAME} in the operator pack.
 */
public enum DataClass {
    IDENTITY, IDENTITY_NUMBER, CONTACT, CREDENTIAL, SIGN_IN, ACCOUNT, USAGE, BILLING, PAYMENT, BANKING, CREDIT, PRODUCT, ORDER, SUPPORT, PREFERENCE, CONSENT, REQUEST,
    MESSAGE, REFERRAL, CORRECTION, ACCESS_LOG, DISCLOSURE, SURVEY
}
