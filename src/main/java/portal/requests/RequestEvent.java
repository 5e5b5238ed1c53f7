package portal.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.PersonalData;
import portal.census.NotPersonal;
import portal.census.Purpose;
import portal.platform.Stored;

/** One line of a request's timeline, which the person reads. Written once, never changed; its values are days and counts, not words. */
@Entity
@Table(name = "request_event")
class RequestEvent extends Stored {

    static final int DETAIL_LENGTH = 200;

    @NotPersonal("number of the request")
    @Column(name = "request_id", nullable = false, updatable = false)
    private long request;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private RequestEventKind kind;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Enumerated(EnumType.STRING)
    @Column(name = "actor", nullable = false, updatable = false, length = 20)
    private RequestActor actor;

    /** A day, a moment, a count or a key of the bundle: see {@link EventDetail}. Null when the kind says it all. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "detail", updatable = false, length = DETAIL_LENGTH)
    private String detail;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "due_before", updatable = false)
    private LocalDate dueBefore;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "due_after", updatable = false)
    private LocalDate dueAfter;

    /** Null unless the last day was set or moved. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Enumerated(EnumType.STRING)
    @Column(name = "due_reason", updatable = false, length = 20)
    private ClockReason dueReason;

    protected RequestEvent() {
    }

    RequestEvent(DataRequest request, RequestEventKind kind, RequestActor actor, EventDetail detail, Instant at) {
        this.request = request.id();
        this.kind = kind;
        this.actor = actor;
        this.detail = detail == null ? null : detail.stored();
        this.happenedAt = at;
    }

    /** The last day to answer was set or moved. */
    static RequestEvent moved(DataRequest request, RequestEventKind kind, RequestActor actor, ClockMove move, Instant at) {
        RequestEvent event = new RequestEvent(request, kind, actor, EventDetail.of(move.after()), at);
        event.dueBefore = move.before();
        event.dueAfter = move.after();
        event.dueReason = move.reason();
        return event;
    }
}
