package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.OwnAffairs;
import portal.mail.LetterSent;
import portal.platform.Clock;
import portal.platform.Refusal;

/**
 * What moves the last day of a request, and nothing else does: the person is asked once to show who they are, and a letter tells of a
 * longer period before the first last day. Each move stands on the timeline with its reason.
 */
@ApplicationScoped
@Transactional
public class ClockDesk {

    @Inject DataRequests requests;
    @Inject OwnAffairs own;
    @Inject RequestClock days;
    @Inject RequestLetters letters;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What may be done now. */
    public ClockMoves moves(String reference) {
        DataRequest request = requests.get(reference);
        LocalDate today = clock.today();
        return new ClockMoves(request.isDecidable() && request.deadline().maySuspend(today),
                request.state() == RequestState.IDENTITY_PENDING, request.isDecidable() && request.deadline().mayExtend(today));
    }

    /** Asks the person to show who they are; until then the clock stands still. */
    public void askIdentity(String reference, Actor staff) {
        DataRequest request = requests.get(reference);
        request.askIdentity(clock.now(), days.office(), days.identityDays());
        happened(request, RequestEventKind.IDENTITY_ASKED, RequestActor.STAFF, null);
        letters.identityAsked(request);
        record(request, staff, "request.identity_asked");
    }

    /** The person showed who they are: the clock goes on. */
    public void identityGiven(String reference, Actor actor) {
        DataRequest request = requests.get(reference);
        own.refuse(actor, request.customer());
        shown(request, request.identityGiven(clock.now(), days.office()), actor);
    }

    /** The person typed the code that only they could know. */
    void identityShown(DataRequest request) {
        shown(request, request.show(clock.now(), days.office()), Actor.customer(request.subjectKey()));
    }

    private void shown(DataRequest request, Optional<ClockMove> move, Actor actor) {
        RequestActor by = actor.kind() == Actor.Kind.STAFF ? RequestActor.STAFF : RequestActor.CUSTOMER;
        move.ifPresentOrElse(one -> moved(request, RequestEventKind.IDENTITY_GIVEN, by, one),
                () -> happened(request, RequestEventKind.IDENTITY_SHOWN, by, null));
        record(request, actor, "request.identity_given");
    }

    /** Tells of a longer period. It holds from the moment the letter is accepted for sending, if that is in time. */
    public void announceExtension(String reference, ClockReason reason, Actor staff) {
        DataRequest request = requests.get(reference);
        own.refuse(staff, request.customer());
        LocalDate until = request.announceExtension(reason, clock.now(), days.office());
        if (!letters.extended(request, until)) {
            throw new Refusal("request.no_address");
        }
        happened(request, RequestEventKind.EXTENSION_TOLD, RequestActor.STAFF, EventDetail.key("clock_reason." + reason));
        record(request, staff, "request.extension_told");
    }

    void extend(@Observes LetterSent letter) {
        Optional<DataRequest> told = RequestLetters.toldOfExtension(letter.once()).flatMap(requests::find);
        told.ifPresent(request -> request.extend(clock.now(), days.office())
                .ifPresent(move -> moved(request, RequestEventKind.EXTENDED, RequestActor.PORTAL, move)));
    }

    private void moved(DataRequest request, RequestEventKind kind, RequestActor actor, ClockMove move) {
        requests.add(RequestEvent.moved(request, kind, actor, move, clock.now()));
    }

    private void happened(DataRequest request, RequestEventKind kind, RequestActor actor, EventDetail detail) {
        requests.add(new RequestEvent(request, kind, actor, detail, clock.now()));
    }

    private void record(DataRequest request, Actor actor, String action) {
        audit.record(new AuditEntry(actor, action, request.subjectKey(), Set.of(DataClass.REQUEST), Purpose.RIGHTS, null,
                request.reference()));
    }
}
