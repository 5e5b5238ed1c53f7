package portal.requests.correction;

import java.time.Instant;
import java.util.List;
import portal.census.Way;
import portal.support.documents.DocumentView;

/**
 * What is contested, opened for reading.
 *
 * @param held     what we held when it was sent, null when that lies with the billing system or there was nothing
 * @param reason   null when the person gave none
 * @param evidence documents that came with it
 */
public record ContestedView(long request, Contested about, String held, String proposed, String reason, Way way, String policy, Instant madeAt,
        List<DocumentView> evidence) {

    public ContestedView {
        evidence = List.copyOf(evidence);
    }

    /** Values do not belong in logs. */
    @Override
    public String toString() {
        return "ContestedView[" + about + "]";
    }
}
