package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import portal.platform.Operator;

/** Holds a letter against what operator and person agreed to. */
@ApplicationScoped
class Inspector {

    @Inject Operator operator;
    @Inject Instance<Choices> choices;

    /** @param customer whose letter it is, null for people who are not customers: they agreed to nothing */
    Optional<Fault> fault(Rendered words, String topic, Long customer) {
        return Lint.fault(words, topic.equals(Letter.SERVICE), new Lint.Allowed(allowed(customer, Tracking.OPEN), allowed(customer, Tracking.CLICK)));
    }

    private boolean allowed(Long customer, Tracking way) {
        return customer != null && operator.flag(way == Tracking.OPEN ? "tracking.open" : "tracking.click") && choices.get().allows(customer, way);
    }
}
