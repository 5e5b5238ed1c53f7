package portal.requests;

/** What can happen to a request; {@code request_event.*} in the bundle, with the event's values as arguments. */
public enum RequestEventKind {
    RECEIVED, ACKNOWLEDGED, DUE_SET, TAKEN, APPROVED, SCHEDULED, STARTED, FAILED, RETRIED, READY, FETCHED, EXPIRED, FULFILLED,
    REFUSED, WITHDRAWN, IDENTITY_ASKED, IDENTITY_GIVEN, EXTENSION_TOLD, EXTENDED, BREACHED, ASSIGNED, ANSWERED, PARTLY, PARTLY_APPROVED, PARTLY_ERASED, WROTE, LIFTED, HELD
}
