package portal.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.platform.CardNumbers;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Stored;

/**
 * One thing a person asked of the operator. It is received with a day by which it will be answered. Staff decide the kinds that need a
 * decision, never the one who entered it; a yes to a deletion waits for a while in which the person can still withdraw. A job claims
 * it, works, and ends it or says what went wrong and when it tries again. An end is final, frees the place for a new request of the
 * kind, and when the person is erased the row stays without them.
 */
@Entity
@Table(name = "data_request")
class DataRequest extends Stored {

    static final int WORDS_LENGTH = 1000;
    static final int DETAIL_LENGTH = 500;
    /** After so many failures in a row a job stops trying by itself and waits for a person to say "try again". */
    static final int ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    @NotPersonal("random name of the request")
    @Column(name = "reference", nullable = false, updatable = false, length = Reference.LENGTH)
    private String reference;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private RequestKind kind;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private RequestState state;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false, updatable = false, length = 20)
    private RequestChannel channel;

    /** Null once the person is erased. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, copy = CopyAction.OMIT)
    @Column(name = "customer_id")
    private Long customer;

    /** Null once the person is erased. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, copy = CopyAction.OMIT)
    @Column(name = "subject_key", length = 64)
    private String subjectKey;

    @NotPersonal("pseudonymous key of a member of staff")
    @Column(name = "entered_by", updatable = false, length = 64)
    private String enteredBy;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @NotPersonal("when the row was made, for the record")
    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @NotPersonal("rule of the operator")
    @Enumerated(EnumType.STRING)
    @Column(name = "clock_profile", nullable = false, length = 20)
    private ClockProfile clockProfile;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @NotPersonal("pseudonymous key of a member of staff")
    @Column(name = "decided_by", length = 64)
    private String decidedBy;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "decided_at")
    private Instant decidedAt;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code", length = 20)
    private RefusalReason reason;

    /** Written by staff for the person to read. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Column(name = "reason_words", length = WORDS_LENGTH)
    private String reasonWords;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "undo_until")
    private Instant undoUntil;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "ended_at")
    private Instant endedAt;

    /** Person and kind while the request lives, null after: the unique constraint over it is the last guard against a second one. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, copy = CopyAction.OMIT)
    @Column(name = "live_key", length = 60)
    private String liveKey;

    /** When a job may take it next: the end of the undo window, of a claim that died, or of the pause after a failure. Null: never. */
    @NotPersonal("bookkeeping of the job")
    @Column(name = "ready_at")
    private Instant readyAt;

    @NotPersonal("bookkeeping of the job")
    @Column(name = "claim", length = 36)
    private String claim;

    @NotPersonal("bookkeeping of the job")
    @Column(name = "attempts", nullable = false)
    private int attempts;

    @NotPersonal("what went wrong, as a key of the bundle")
    @Column(name = "problem", length = 60)
    private String problem;

    @NotPersonal("where it went wrong: names of tables and columns, never a value")
    @Column(name = "problem_detail", length = DETAIL_LENGTH)
    private String problemDetail;

    @NotPersonal("progress of the job")
    @Column(name = "parts_done", nullable = false)
    private int partsDone;

    @NotPersonal("progress of the job")
    @Column(name = "parts_of", nullable = false)
    private int partsOf;

    protected DataRequest() {
    }

    /** @param about the value it is about, null when it is about the person as a whole; one request of a kind may live for each */
    DataRequest(RequestKind kind, String about, Person person, RequestChannel channel, Decider enteredBy, Received received) {
        this.reference = Reference.random();
        this.kind = kind;
        this.customer = person.customer();
        this.subjectKey = person.subjectKey();
        this.channel = channel;
        this.enteredBy = enteredBy == null ? null : enteredBy.key();
        this.receivedAt = received.at();
        this.recordedAt = received.recordedAt();
        this.clockProfile = received.profile();
        this.dueOn = received.due();
        this.state = RequestState.RECEIVED;
        this.liveKey = liveKey(kind, about, person.customer());
        this.readyAt = kind.startsItself() ? recordedAt : null;
    }

    /** Whom it is about. */
    record Person(long customer, String subjectKey) {
    }

    /** When it arrived (on paper that may be long before it was recorded), and by when it is answered. */
    record Received(Instant at, Instant recordedAt, ClockProfile profile, LocalDate due) {
    }

    static String liveKey(RequestKind kind, String about, long customer) {
        return kind + (about == null ? ":" : "/" + about + ":") + customer;
    }

    void take() {
        requireDecidable();
        moveTo(RequestState.IN_REVIEW);
    }

    /** A yes. What was asked happens after the undo window, unless the person withdraws before. */
    void approve(Decider decider, Instant at, Instant undoUntil) {
        requireOther(decider);
        requireDecidable();
        moveTo(RequestState.SCHEDULED);
        this.decidedBy = decider.key();
        this.decidedAt = at;
        this.undoUntil = undoUntil;
        this.readyAt = undoUntil;
    }

    /** A yes that is done at once. */
    void accept(Decider decider, Instant at) {
        requireOther(decider);
        requireDecidable();
        require(kind == RequestKind.CORRECT);
        this.decidedBy = decider.key();
        this.decidedAt = at;
        end(RequestState.FULFILLED, at);
    }

    /** A no, with a reason and with words that the person reads. */
    void refuse(Decider decider, RefusalReason code, String words, Instant at) {
        requireOther(decider);
        requireDecidable();
        if (code == null) {
            throw Refusal.at("reason", "request.reason_missing");
        }
        if (words == null || words.isBlank()) {
            throw Refusal.at("words", "request.words_missing");
        }
        if (words.length() > WORDS_LENGTH) {
            throw Refusal.at("words", "request.words_long", WORDS_LENGTH);
        }
        this.decidedBy = decider.key();
        this.decidedAt = at;
        this.reason = code;
        this.reasonWords = CardNumbers.masked(words.strip());
        end(RequestState.REFUSED, at);
    }

    /** The person changed their mind. Possible as long as nothing irreversible began. */
    void withdraw(Instant at) {
        if (!canBeWithdrawn()) {
            throw new Refusal("request.cannot_withdraw");
        }
        end(RequestState.WITHDRAWN, at);
    }

    boolean canBeWithdrawn() {
        return state.leadsTo(RequestState.WITHDRAWN) && !(kind == RequestKind.DELETE && state == RequestState.EXECUTING);
    }

    /** A job takes it until the lease ends; whoever held it before is fenced off by the new claim. */
    String claim(Instant at, Duration lease) {
        if (readyAt == null || readyAt.isAfter(at)) {
            throw new Refusal("request.not_ready");
        }
        if (state == RequestState.RECEIVED && !kind.startsItself()) {
            throw new Refusal("request.not_ready");
        }
        moveTo(RequestState.EXECUTING);
        this.claim = UUID.randomUUID().toString();
        this.readyAt = at.plus(lease);
        return claim;
    }

    boolean isClaimed(String by) {
        return state == RequestState.EXECUTING && by.equals(claim);
    }

    /** One more part is ready; the next unit may be taken at once. */
    void progress(int done, int of, Instant at) {
        require(state == RequestState.EXECUTING);
        this.partsDone = done;
        this.partsOf = of;
        this.problem = null;
        this.problemDetail = null;
        this.readyAt = at;
    }

    void fulfil(Instant at) {
        require(state == RequestState.EXECUTING || kind == RequestKind.PAUSE || kind == RequestKind.RESUME);
        this.problem = null;
        this.problemDetail = null;
        end(RequestState.FULFILLED, at);
    }

    /** It did not work: shown to the person and to staff, begun again after a growing pause, in the end only when somebody asks. */
    void fail(String problemKey, String detail, Instant at) {
        moveTo(RequestState.FAILED);
        this.problem = problemKey;
        this.problemDetail = detail == null || detail.length() <= DETAIL_LENGTH ? detail : detail.substring(0, DETAIL_LENGTH);
        this.attempts++;
        this.claim = null;
        this.partsDone = 0;
        this.readyAt = attempts >= ATTEMPTS ? null : at.plus(FIRST_PAUSE.multipliedBy(1L << attempts - 1));
    }

    void retry(Instant at) {
        require(state == RequestState.FAILED);
        this.attempts = 0;
        this.readyAt = at;
    }

    /** Cuts the tie to the person; kind, days and outcome stay for the yearly numbers. */
    void forgetPerson() {
        this.customer = null;
        this.subjectKey = null;
        this.reasonWords = null;
        this.liveKey = null;
    }

    private void end(RequestState end, Instant at) {
        moveTo(end);
        this.endedAt = at;
        this.liveKey = null;
        this.readyAt = null;
        this.claim = null;
    }

    private void moveTo(RequestState next) {
        require(state.leadsTo(next));
        this.state = next;
    }

    /** Nobody decides a request that they entered or that is about themselves. */
    private void requireOther(Decider decider) {
        if (decider.key().equals(enteredBy) || decider.key().equals(subjectKey)) {
            throw new Refusal("request.own");
        }
    }

    /** Whether it waits for a yes or a no. */
    boolean isDecidable() {
        return kind.isDecided() && (state == RequestState.RECEIVED || state == RequestState.IN_REVIEW);
    }

    private void requireDecidable() {
        require(isDecidable());
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Refusal("request.not_now");
        }
    }

    String reference() {
        return reference;
    }

    RequestKind kind() {
        return kind;
    }

    RequestState state() {
        return state;
    }

    RequestChannel channel() {
        return channel;
    }

    Long customer() {
        return customer;
    }

    String subjectKey() {
        return subjectKey;
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    RefusalReason reason() {
        return reason;
    }

    String reasonWords() {
        return reasonWords;
    }

    Instant undoUntil() {
        return undoUntil;
    }

    Instant endedAt() {
        return endedAt;
    }

    Instant readyAt() {
        return readyAt;
    }

    /** Key of the bundle, null when all is well. */
    String problem() {
        return problem;
    }

    String problemDetail() {
        return problemDetail;
    }

    int partsDone() {
        return partsDone;
    }

    int partsOf() {
        return partsOf;
    }

    boolean isLive() {
        return liveKey != null;
    }
}
