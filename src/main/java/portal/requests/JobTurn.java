package portal.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import portal.census.NotPersonal;
import portal.platform.Refusal;

/** How a job is getting on with a request: who holds it, how far it is, what went wrong, and when it is tried again. */
@Embeddable
class JobTurn {

    static final int DETAIL_LENGTH = 500;
    /** After so many failures in a row a job stops trying by itself and waits for a person to say "try again". */
    static final int ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

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

    /** May be taken from then on. */
    void ready(Instant from) {
        readyAt = from;
    }

    void requireReady(Instant at) {
        if (readyAt == null || readyAt.isAfter(at)) {
            throw new Refusal("request.not_ready");
        }
    }

    /** Whoever held it before is fenced off by the new claim. */
    String claim(Instant leaseUntil) {
        claim = UUID.randomUUID().toString();
        readyAt = leaseUntil;
        return claim;
    }

    boolean isClaimed(String by) {
        return by.equals(claim);
    }

    void progress(int done, int of, Instant at) {
        partsDone = done;
        partsOf = of;
        settle();
        readyAt = at;
    }

    /** What went wrong before does not count any more. */
    void settle() {
        problem = null;
        problemDetail = null;
    }

    void fail(String problemKey, String detail, Instant at) {
        problem = problemKey;
        problemDetail = detail == null || detail.length() <= DETAIL_LENGTH ? detail : detail.substring(0, DETAIL_LENGTH);
        attempts++;
        claim = null;
        partsDone = 0;
        readyAt = attempts >= ATTEMPTS ? null : at.plus(FIRST_PAUSE.multipliedBy(1L << attempts - 1));
    }

    void retry(Instant at) {
        attempts = 0;
        readyAt = at;
    }

    /** No job has anything to do with it any more. */
    void end() {
        readyAt = null;
        claim = null;
    }

    Instant readyAt() {
        return readyAt;
    }

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
}
