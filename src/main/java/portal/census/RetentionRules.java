package portal.census;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import portal.platform.Operator;
import portal.platform.Started;

/** The retention rules of the operator pack, one for each class: {@code retention.BILLING=ACCOUNT+P6Y TAX}. A missing one stops the start. */
@ApplicationScoped
public class RetentionRules {

    @Inject Operator operator;

    private final Map<DataClass, RetentionRule> rules = new EnumMap<>(DataClass.class);

    @PostConstruct
    void load() {
        for (DataClass dataClass : DataClass.values()) {
            rules.put(dataClass, RetentionRule.read(dataClass, operator.text("retention." + dataClass)));
        }
    }

    void check(@Observes @Priority(20) Started started) {
        of(DataClass.IDENTITY);
    }

    public RetentionRule of(DataClass dataClass) {
        return rules.get(dataClass);
    }
}
