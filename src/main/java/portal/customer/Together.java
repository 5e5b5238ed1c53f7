package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import portal.platform.Clock;
import portal.platform.Operator;

/**
 * An account cannot be handed to another person: name, e-mail address and date of birth together make one. Who changed one of them lately
 * has the next one looked at by staff. How long "lately" is, the pack says: {@code correction.together.days}.
 *
 * <pre>
 *  name changed                          e-mail: to staff         e-mail: at once
 *  --|------------------ days --------------------------------------|-------------&gt;
 * </pre>
 */
@ApplicationScoped
class Together {

    private static final Set<CorrectedField> PERSON = EnumSet.of(CorrectedField.NAME, CorrectedField.EMAIL, CorrectedField.DATE_OF_BIRTH);

    @Inject Changes changes;
    @Inject EmailConfirmation emails;
    @Inject Operator operator;
    @Inject Clock clock;

    /** Whether another part of the person changed lately, or is about to. */
    boolean isTooMuch(long customer, CorrectedField field) {
        Set<CorrectedField> others = EnumSet.copyOf(PERSON);
        others.remove(field);
        Instant lately = clock.now().minus(Duration.ofDays(operator.number("correction.together.days")));
        return changes.count(customer, others, lately) > 0 || field != CorrectedField.EMAIL && emails.isChanging(customer);
    }
}
