package portal.requests;

/** How a request reached the operator; {@code request_channel.*} in the bundle. */
public enum RequestChannel {
    PORTAL, LINK, PHONE, LETTER, EMAIL, IN_PERSON
}
