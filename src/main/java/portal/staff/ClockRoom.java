package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.platform.Reference;
import portal.requests.ClockDesk;
import portal.requests.ClockMoves;
import portal.requests.ClockReason;

/** The moves of a last day, for those who decide requests. */
@ApplicationScoped
@Transactional
public class ClockRoom {

    @Inject ClockDesk desk;
    @Inject OnDuty onDuty;

    /** What may be done now. */
    @Needs(Capability.DECIDE_REQUESTS)
    public ClockMoves moves(String reference) {
        return desk.moves(Reference.of(reference));
    }

    @Needs(Capability.DECIDE_REQUESTS)
    public void askIdentity(String reference) {
        desk.askIdentity(Reference.of(reference), onDuty.acting(Capability.DECIDE_REQUESTS));
    }

    @Needs(Capability.DECIDE_REQUESTS)
    public void identityGiven(String reference) {
        desk.identityGiven(Reference.of(reference), onDuty.acting(Capability.DECIDE_REQUESTS));
    }

    @Needs(Capability.DECIDE_REQUESTS)
    public void extend(String reference, ClockReason reason) {
        desk.announceExtension(Reference.of(reference), reason, onDuty.acting(Capability.DECIDE_REQUESTS));
    }
}
