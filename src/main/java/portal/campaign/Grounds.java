package portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.policy.PolicyInForce;
import portal.policy.change.Purposes;
import portal.preferences.Topic;
import portal.preferences.Topics;

/** On what ground an address may be written to about a topic, as pack and policy have it. */
@ApplicationScoped
class Grounds {

    @Inject Topics topics;
    @Inject PolicyInForce policy;
    @Inject Purposes purposes;

    Audiences.Ground of(Topic.Kind kind) {
        Purpose purpose = purpose(kind);
        return new Audiences.Ground(topics.onByDefault(), policy.allowing(purpose, DataClass.CONTACT), policy.first(), purpose,
                purposes.asking(purpose, DataClass.CONTACT));
    }

    static Purpose purpose(Topic.Kind kind) {
        return switch (kind) {
            case SERVICE, PRODUCT_CRITICAL -> Purpose.SERVICE;
            case PROMO, TRACKING -> Purpose.MARKETING;
            case SURVEY -> Purpose.RESEARCH;
        };
    }
}
