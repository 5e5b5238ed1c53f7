package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portal.platform.Operator;

/** Holds a letter against what operator and person agreed to. */
@ApplicationScoped
class Inspector {

    @Inject Operator operator;
    @Inject Instance<Choices> choices;

    /** @param customer whose letter it is, null for people who are not customers: they agreed to nothing */
    Optional<Fault> fault(Rendered words, String topic, Long customer) {
        Set<Tracking> ways = allowed(customer);
        return Lint.fault(words, topic.equals(Letter.SERVICE), new Lint.Allowed(ways.contains(Tracking.OPEN), ways.contains(Tracking.CLICK)));
    }

    /** @param customer null for people who are not customers */
    Set<Tracking> allowed(Long customer) {
        return Arrays.stream(Tracking.values()).filter(way -> allowed(customer, way)).collect(Collectors.toCollection(() -> EnumSet.noneOf(Tracking.class)));
    }

    private boolean allowed(Long customer, Tracking way) {
        return customer != null && operator.flag(way.setting()) && choices.get().allows(customer, way);
    }
}
