package portal.requests;

/** Who moved a request, as the person it is about reads it: staff by office, never by name. */
public enum RequestActor {
    CUSTOMER, STAFF, PORTAL
}
