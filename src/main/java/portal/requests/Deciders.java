package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.audit.Actor;
import portal.customer.OwnAffairs;

/** Who decides a request: somebody whom it is not about. */
@ApplicationScoped
class Deciders {

    @Inject OwnAffairs own;

    /** @throws portal.platform.Refusal when it is about themselves */
    Decider of(Actor staff, DataRequest request) {
        own.refuse(staff, request.customer());
        return new Decider(staff.key());
    }
}
