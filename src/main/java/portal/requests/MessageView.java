package portal.requests;

import java.time.Instant;

/** Something that was written about a request. */
public record MessageView(RequestActor author, Instant at, String words) {

    public boolean isOurs() {
        return author == RequestActor.STAFF;
    }

    /** Words do not belong in logs. */
    @Override
    public String toString() {
        return "MessageView[" + author + "]";
    }
}
