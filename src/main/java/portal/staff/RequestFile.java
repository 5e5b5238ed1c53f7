package portal.staff;

import java.time.LocalDate;
import java.util.List;
import portal.census.ErasureLine;
import portal.requests.RequestEventKind;
import portal.requests.RequestState;
import portal.requests.RequestView;
import portal.requests.correction.ContestedView;
import portal.support.documents.DocumentView;

/**
 * A request as staff see it.
 *
 * @param customer     masked, null when the person is erased
 * @param consequences of a deletion: what it would do, or what it did; empty for other kinds
 * @param contested    what a correction is about, for who decides it; null for everybody else, for other kinds, and when the person is erased
 * @param evidence     documents that came with it, for who decides it
 * @param acknowledgeBy the last day to say that it arrived
 * @param unsettled    whether an account of theirs is owing or in credit, which has to be settled before anything is deleted
 * @param held         whether a legal hold keeps their data
 */
public record RequestFile(RequestView request, FoundCustomer customer, List<ErasureLine> consequences, ContestedView contested,
        List<DocumentView> evidence, LocalDate acknowledgeBy, boolean unsettled, boolean held) {

    /** Whether it waits for a yes or a no. */
    public boolean isUndecided() {
        return request.decidable();
    }

    /** Whether its person was not told yet that it arrived, because no mail reaches them. */
    public boolean isUnacknowledged() {
        return request.isOpen() && !Checklist.happened(this, RequestEventKind.ACKNOWLEDGED);
    }

    /** Whether nobody has said yet that they are on it. */
    public boolean isUntaken() {
        return request.state() == RequestState.RECEIVED;
    }

    public List<Checklist.Point> getChecklist() {
        return Checklist.of(this);
    }

    public boolean isFailed() {
        return request.state() == RequestState.FAILED;
    }
}
