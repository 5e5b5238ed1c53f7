package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.Clock;
import portal.platform.Refusal;

/** What staff write about requests: a question, the whole answer, or the answer to some of it. Its person reads every word. */
@ApplicationScoped
@Transactional
public class AnswerDesk {

    @Inject DataRequests requests;
    @Inject Deciders deciders;
    @Inject Conversation conversation;
    @Inject RequestLetters letters;
    @Inject Granted granted;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Writes to the person while the request is open. */
    public void write(String reference, String words, Actor staff) {
        DataRequest request = requests.get(reference);
        if (!request.isLive()) {
            throw new Refusal("request.not_now");
        }
        conversation.write(request, RequestActor.STAFF, words);
        happened(request, RequestEventKind.WROTE, null);
        letters.wrote(request);
        record(request, staff, "request.written");
    }

    /** Does what was asked and says so. */
    public void answer(String reference, String words, Actor staff) {
        DataRequest request = requests.get(reference);
        request.accept(deciders.of(staff, request), clock.now());
        conversation.write(request, RequestActor.STAFF, words);
        granted.carryOut(request, staff);
        happened(request, RequestEventKind.ANSWERED, null);
        letters.answered(request);
        record(request, staff, "request.answered");
    }

    /** Does some of it. The words say what was done and what was not. */
    public void answerPartly(String reference, RefusalReason reason, String words, Actor staff) {
        DataRequest request = requests.get(reference);
        request.answerPartly(deciders.of(staff, request), reason, words, clock.now());
        happened(request, RequestEventKind.PARTLY, EventDetail.key("refusal_reason." + reason));
        letters.answered(request);
        record(request, staff, "request.answered_partly");
    }

    private void happened(DataRequest request, RequestEventKind kind, EventDetail detail) {
        requests.add(new RequestEvent(request, kind, RequestActor.STAFF, detail, clock.now()));
    }

    private void record(DataRequest request, Actor staff, String action) {
        audit.record(new AuditEntry(staff, action, request.subjectKey(), Set.of(DataClass.REQUEST), Purpose.RIGHTS, null,
                request.reference()));
    }
}
