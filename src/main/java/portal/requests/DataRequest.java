package portal.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
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

    /** Null while nobody in particular looks after it. */
    @NotPersonal("pseudonymous key of a member of staff")
    @Column(name = "assigned_to", length = 64)
    private String assignedTo;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @NotPersonal("when the row was made, for the record")
    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

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

    /** Since when it is certain who asks; null while it is not. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "verified_at")
    private Instant verifiedAt;

    /** The last day on which the person can show who they are; null unless they were asked. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "identity_until")
    private LocalDate identityUntil;

    /** The reference of the request that goes on in place of this one. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Column(name = "duplicate_of", length = Reference.LENGTH)
    private String duplicateOf;

    @Embedded
    private Deadline deadline;

    /** Null until somebody decided. */
    @Embedded
    private Decision decision;

    @Embedded
    private JobTurn turn;

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
        this.deadline = new Deadline(received.profile(), received.office().of(received.at()), received.office());
        this.turn = new JobTurn();
        this.state = RequestState.RECEIVED;
        this.verifiedAt = channel == RequestChannel.PORTAL ? recordedAt : null;
        this.liveKey = liveKey(kind, about, person.customer());
        this.turn.ready(startsItself() ? recordedAt : null);
    }

    /** Whom it is about. */
    record Person(long customer, String subjectKey) {
    }

    /** When it arrived (on paper that may be long before it was recorded), and by which clock it is answered. */
    record Received(Instant at, Instant recordedAt, ClockProfile profile, OfficeDays office) {
    }

    static String liveKey(RequestKind kind, String about, long customer) {
        return kind + (about == null ? ":" : "/" + about + ":") + customer;
    }

    void take() {
        requireDecidable();
        moveTo(RequestState.IN_REVIEW);
    }

    /** The person is asked to show who they are, within so many days, and the clock stands still. Until they do nobody is taken to have asked. */
    void askIdentity(Instant at, OfficeDays office, int days) {
        requireDecidable();
        deadline.askIdentity(office.of(at));
        awaitIdentity(office.of(at).plusDays(days));
    }

    /** Asked by a link in a mail: until a code was typed nobody is known to have asked, and the clock stands still where it may. */
    void awaitProof(Instant at, OfficeDays office, int days) {
        require(state == RequestState.RECEIVED && !isVerified());
        if (deadline.maySuspend(office.of(at))) {
            deadline.askIdentity(office.of(at));
        }
        awaitIdentity(office.of(at).plusDays(days));
    }

    /** A code was typed that only the person could know. What needs no decision begins. */
    Optional<ClockMove> show(Instant at, OfficeDays office) {
        require(isLive() && !isVerified());
        this.verifiedAt = at;
        if (channel == RequestChannel.LINK && kind.startsItself()) {
            moveTo(RequestState.SCHEDULED);
            turn.ready(at);
        } else if (state == RequestState.IDENTITY_PENDING) {
            moveTo(RequestState.IN_REVIEW);
        }
        return deadline.isStandingStill() ? Optional.of(deadline.identityGiven(office.of(at), office)) : Optional.empty();
    }

    private void awaitIdentity(LocalDate until) {
        moveTo(RequestState.IDENTITY_PENDING);
        this.verifiedAt = null;
        this.identityUntil = until;
    }

    /** Nobody showed who they are in time. */
    void expire(LocalDate today, Instant at) {
        require(state == RequestState.IDENTITY_PENDING && identityUntil != null && today.isAfter(identityUntil));
        end(RequestState.EXPIRED, at);
    }

    /** It asks what another one asks that its person is known to have made; that one goes on. */
    void repeats(DataRequest goesOn, Instant at) {
        require(!isVerified() && goesOn.isLive() && goesOn.isVerified() && goesOn.kind == kind && goesOn.customer.equals(customer));
        this.duplicateOf = goesOn.reference;
        end(RequestState.DUPLICATE, at);
    }

    /** They did: the clock goes on, and so does the request. */
    Optional<ClockMove> identityGiven(Instant at, OfficeDays office) {
        require(state == RequestState.IDENTITY_PENDING);
        return show(at, office);
    }

    /** Announces a longer period; it holds once the letter was accepted in time. Returns the last day that would hold then. */
    LocalDate announceExtension(ClockReason reason, Instant at, OfficeDays office) {
        requireDecidable();
        return deadline.announceExtension(reason, office.of(at), office);
    }

    /** The letter about a longer period was accepted. */
    Optional<ClockMove> extend(Instant accepted, OfficeDays office) {
        return isLive() ? deadline.extend(office.of(accepted), office) : Optional.empty();
    }

    /** Returns whether its last day went by only now. */
    boolean breach(Instant at) {
        return isLive() && deadline.breach(at);
    }

    /** A yes. What was asked happens after the undo window, unless the person withdraws before. */
    void approve(Decider decider, Instant at, Instant undoUntil) {
        requireOther(decider);
        requireDecidable();
        require(kind == RequestKind.DELETE || kind == RequestKind.COPY);
        moveTo(RequestState.SCHEDULED);
        vouch(at);
        this.decision = new Decision(decider, at);
        this.undoUntil = undoUntil;
        this.turn.ready(undoUntil);
    }

    /** Who says yes has checked who asks. */
    private void vouch(Instant at) {
        this.verifiedAt = verifiedAt == null ? at : verifiedAt;
    }

    /** A yes that is done at once. */
    void accept(Decider decider, Instant at) {
        requireOther(decider);
        requireDecidable();
        require(kind == RequestKind.CORRECT || kind.isAnswered());
        this.decision = new Decision(decider, at);
        end(RequestState.FULFILLED, at);
    }

    /** A yes to some of it. What was not done has a reason and words that the person reads. */
    void answerPartly(Decider decider, RefusalReason code, String words, Instant at) {
        requireOther(decider);
        requireDecidable();
        require(kind.isAnswered());
        this.decision = new Decision(decider, code, words, at);
        end(RequestState.PARTLY, at);
    }

    /** A yes to some items and a no to others. A use is stopped at once; the rest happens like after a yes, but for what was refused. */
    void decideItems(Decider decider, List<ItemDecision> items, Instant at, Instant undoUntil) {
        requireOther(decider);
        requireDecidable();
        require(kind.isItemised());
        long refused = items.stream().filter(item -> !item.isGranted()).count();
        if (refused == 0 || refused == items.size()) {
            throw new Refusal("request.items_all");
        }
        this.decision = new Decision(decider, (int) refused, at);
        if (kind.isAnswered()) {
            end(RequestState.PARTLY, at);
        } else {
            moveTo(RequestState.SCHEDULED);
            vouch(at);
            this.undoUntil = undoUntil;
            this.turn.ready(undoUntil);
        }
    }

    /** Somebody looks after it; null for nobody in particular. */
    void assign(Decider staff) {
        require(isLive());
        this.assignedTo = staff == null ? null : staff.key();
    }

    /** A no, with a reason and with words that the person reads. */
    void refuse(Decider decider, RefusalReason code, String words, Instant at) {
        requireOther(decider);
        require(isDecidable() || state == RequestState.IDENTITY_PENDING);
        this.decision = new Decision(decider, code, words, at);
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

    /** Something that has to end first keeps jobs from it for a while; until then it can still be withdrawn. */
    void holdUntil(Instant next) {
        turn.ready(next);
    }

    /** A job takes it until the lease ends; whoever held it before is fenced off by the new claim. */
    String claim(Instant at, Duration lease) {
        turn.requireReady(at);
        if (state == RequestState.RECEIVED && !startsItself()) {
            throw new Refusal("request.not_ready");
        }
        moveTo(RequestState.EXECUTING);
        return turn.claim(at.plus(lease));
    }

    boolean isClaimed(String by) {
        return state == RequestState.EXECUTING && turn.isClaimed(by);
    }

    /** One more part is ready; the next unit may be taken at once. */
    void progress(int done, int of, Instant at) {
        require(state == RequestState.EXECUTING);
        turn.progress(done, of, at);
    }

    void fulfil(Instant at) {
        require(state == RequestState.EXECUTING || kind.isDoneAtOnce());
        turn.settle();
        end(isPartly() ? RequestState.PARTLY : RequestState.FULFILLED, at);
    }

    /** It did not work: shown to the person and to staff, begun again after a growing pause, in the end only when somebody asks. */
    void fail(String problemKey, String detail, Instant at) {
        moveTo(RequestState.FAILED);
        turn.fail(problemKey, detail, at);
    }

    void retry(Instant at) {
        require(state == RequestState.FAILED);
        turn.retry(at);
    }

    /** Cuts the tie to the person; kind, days and outcome stay for the yearly numbers. */
    void forgetPerson() {
        this.customer = null;
        this.subjectKey = null;
        this.duplicateOf = null;
        this.decision = decision == null ? null : decision.withoutWords();
        this.liveKey = null;
    }

    private void end(RequestState end, Instant at) {
        deadline.breach(at);
        moveTo(end);
        this.endedAt = at;
        this.liveKey = null;
        this.turn.end();
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
        return !startsItself() && !kind.isDoneAtOnce() && (state == RequestState.RECEIVED || state == RequestState.IN_REVIEW);
    }

    /** Who asks in the portal has shown who they are; who asks by phone or on paper has not. */
    private boolean startsItself() {
        return kind.startsItself() && channel == RequestChannel.PORTAL;
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

    String assignedTo() {
        return assignedTo;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Deadline deadline() {
        return deadline;
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    JobTurn turn() {
        return turn;
    }

    Instant undoUntil() {
        return undoUntil;
    }

    Instant endedAt() {
        return endedAt;
    }

    /** Whether it is certain who asks. */
    boolean isVerified() {
        return verifiedAt != null;
    }

    /** The reference of the one that goes on; null unless this one ended as a repetition. */
    String duplicateOf() {
        return duplicateOf;
    }

    /** Whether some of its items were refused. */
    boolean isPartly() {
        return decision != null && decision.isItemised();
    }

    boolean isLive() {
        return liveKey != null;
    }
}
