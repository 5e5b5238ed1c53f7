package portal.security;

/** What somebody may do. The container knows these by the same names; staff of any role are also in the container's role STAFF. */
public enum Role {
    CUSTOMER, CUSTOMER_SUPPORT, BILLING, PRIVACY_OFFICER, COMMUNICATIONS, AUDITOR, ADMIN
}
