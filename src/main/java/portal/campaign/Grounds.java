package portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.policy.Policies;
import portal.policy.PolicyInForce;
import portal.policy.PolicyKind;
import portal.policy.PolicyVersion;
import portal.policy.change.Purposes;
import portal.preferences.Topic;
import portal.preferences.Topics;

/** On what ground an address may be written to about a topic, as pack and policy have it. */
@ApplicationScoped
class Grounds {

    @Inject Topics topics;
    @Inject Policies policies;
    @Inject PolicyInForce policy;
    @Inject Purposes purposes;

    Audiences.Ground of(Topic.Kind kind) {
        Purpose purpose = purpose(kind);
        return new Audiences.Ground(topics.onByDefault(), policy.allowing(purpose, DataClass.CONTACT), first(), purpose,
                purposes.asking(purpose, DataClass.CONTACT));
    }

    /** Of a value of which nobody wrote down under which version it came in. */
    private String first() {
        List<PolicyVersion> newestFirst = policies.versions(PolicyKind.PRIVACY);
        return newestFirst.get(newestFirst.size() - 1).number();
    }

    static Purpose purpose(Topic.Kind kind) {
        return switch (kind) {
            case SERVICE, PRODUCT_CRITICAL -> Purpose.SERVICE;
            case PROMO -> Purpose.MARKETING;
            case SURVEY -> Purpose.RESEARCH;
        };
    }
}
