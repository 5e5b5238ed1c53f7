package portal.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.platform.Refusal;

/**
 * By when a request is answered. The day of receipt sets the last day; two things may move it, each once and each as a {@link ClockMove}
 * on the timeline. While the person shows who they are the clock of some profiles stands still. A longer period holds from the moment
 * the letter that told of it, with a reason, was accepted for sending on a day before the first last day; a letter that came too late
 * moves nothing. A last day that went by stays on record.
 */
@Embeddable
class Deadline {

    @NotPersonal("rule of the operator")
    @Enumerated(EnumType.STRING)
    @Column(name = "clock_profile", nullable = false, length = 20)
    private ClockProfile profile;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    /** The first moment after the last day; null while the clock stands still. */
    @NotPersonal("the last day again, as a moment")
    @Column(name = "late_from")
    private Instant lateFrom;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "identity_asked_on")
    private LocalDate identityAskedOn;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "identity_given_on")
    private LocalDate identityGivenOn;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Enumerated(EnumType.STRING)
    @Column(name = "extension_reason", length = 20)
    private ClockReason extension;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, erase = EraseAction.ANONYMISE)
    @Column(name = "extended_on")
    private LocalDate extendedOn;

    @NotPersonal("that the operator was late, for the yearly numbers")
    @Column(name = "breached_at")
    private Instant breachedAt;

    protected Deadline() {
    }

    Deadline(ClockProfile profile, LocalDate receivedOn, OfficeDays office) {
        this.profile = profile;
        this.receivedOn = receivedOn;
        settle(profile.due(receivedOn, 0, office.days()), office);
    }

    ClockMove start() {
        return new ClockMove(null, dueOn, ClockReason.RECEIVED);
    }

    /** The clock stands still from that day on. @throws Refusal when it never does, did so before, or the last day is over */
    void askIdentity(LocalDate day) {
        if (!profile.isPausing()) {
            throw new Refusal("request.clock_never_stops");
        }
        if (identityAskedOn != null) {
            throw new Refusal("request.asked_once");
        }
        if (day.isAfter(dueOn)) {
            throw new Refusal("request.too_late");
        }
        identityAskedOn = day;
        lateFrom = null;
    }

    ClockMove identityGiven(LocalDate day, OfficeDays office) {
        if (!isStandingStill()) {
            throw new Refusal("request.not_now");
        }
        identityGivenOn = day;
        return move(office, ClockReason.IDENTITY);
    }

    boolean isStandingStill() {
        return identityAskedOn != null && identityGivenOn == null;
    }

    /** Returns the last day that would hold. @throws Refusal when there is no longer period, it was told before, or it is too late to tell */
    LocalDate announceExtension(ClockReason reason, LocalDate today, OfficeDays office) {
        if (reason == null || !ClockReason.ofExtension().contains(reason)) {
            throw Refusal.at("extension", "request.extension_reason");
        }
        if (!profile.isExtendable()) {
            throw new Refusal("request.no_extension");
        }
        if (extension != null) {
            throw new Refusal("request.extended_once");
        }
        if (isStandingStill() || !today.isBefore(dueOn)) {
            throw new Refusal("request.too_late");
        }
        extension = reason;
        return profile.extended(receivedOn, paused(), office.days());
    }

    /** The letter was accepted on that day. Empty when nothing moves: not announced, done before, or too late. */
    Optional<ClockMove> extend(LocalDate accepted, OfficeDays office) {
        if (extension == null || extendedOn != null || !accepted.isBefore(dueOn)) {
            return Optional.empty();
        }
        extendedOn = accepted;
        return Optional.of(move(office, extension));
    }

    private ClockMove move(OfficeDays office, ClockReason reason) {
        LocalDate before = dueOn;
        settle(extendedOn == null ? profile.due(receivedOn, paused(), office.days())
                : profile.extended(receivedOn, paused(), office.days()), office);
        return new ClockMove(before, dueOn, reason);
    }

    private void settle(LocalDate day, OfficeDays office) {
        dueOn = day;
        lateFrom = office.endOf(day);
    }

    private int paused() {
        return identityGivenOn == null ? 0 : (int) ChronoUnit.DAYS.between(identityAskedOn, identityGivenOn);
    }

    /** Keeps that the last day went by without an answer; the first time counts. Returns whether this is it. */
    boolean breach(Instant at) {
        boolean late = breachedAt == null && lateFrom != null && !at.isBefore(lateFrom);
        if (late) {
            breachedAt = at;
        }
        return late;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ClockReason extension() {
        return extension;
    }

    boolean isExtended() {
        return extendedOn != null;
    }

    boolean isBreached() {
        return breachedAt != null;
    }

    /** Whether staff may still ask the person to show who they are. */
    boolean maySuspend(LocalDate today) {
        return profile.isPausing() && identityAskedOn == null && !today.isAfter(dueOn);
    }

    /** Whether staff may still tell of a longer period. */
    boolean mayExtend(LocalDate today) {
        return profile.isExtendable() && extension == null && !isStandingStill() && today.isBefore(dueOn);
    }
}
