package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import portal.audit.Actor;
import portal.census.Source;
import portal.census.Way;
import portal.platform.Clock;
import portal.policy.PolicyInForce;

/** The origin of a value that comes in now: from whom, how, and under which version of the privacy policy. */
@ApplicationScoped
public class Provenance {

    @Inject PolicyInForce policy;
    @Inject Clock clock;

    /** What the actor says through this portal. How staff heard of it, this call does not know. */
    public Origin of(Actor actor) {
        return switch (actor.kind()) {
            case CUSTOMER, PUBLIC -> by(Source.CUSTOMER, Way.WEB);
            case STAFF -> by(Source.STAFF, null);
            case SYSTEM -> by(Source.PORTAL, Way.PORTAL);
        };
    }

    Origin by(Source source, Way way) {
        return new Origin(source, clock.now(), way, policy.number());
    }

    /** In its usual way. */
    public Origin by(Source source) {
        return by(source, switch (source) {
            case CUSTOMER -> Way.WEB;
            case BILLING_SYSTEM -> Way.EXTRACT;
            case PORTAL -> Way.PORTAL;
            case STAFF -> null;
        });
    }

    /** An extract speaks of the day it was made; it is taken under the policy that counts when it is taken. */
    public Origin extract(Instant extractedAt) {
        return new Origin(Source.BILLING_SYSTEM, extractedAt, Way.EXTRACT, policy.number());
    }

    /** Of something that came in at that moment and keeps nothing but the moment; null for null. */
    Origin at(Instant moment, Source source, Way way) {
        return moment == null ? null : new Origin(source, moment, way, policy.numberAt(moment));
    }
}
