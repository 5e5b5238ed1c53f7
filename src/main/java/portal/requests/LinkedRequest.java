package portal.requests;

import java.time.Instant;
import java.time.LocalDate;

/** How a request stands, and no more, for somebody without a login who has shown that it is theirs. */
public record LinkedRequest(String reference, RequestKind kind, RequestState state, Instant received, LocalDate due) {

    public boolean isOpen() {
        return !state.isEnd();
    }
}
