package portal.staff;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Set;
import portal.census.InUse;
import portal.census.Purpose;
import portal.platform.Refusal;
import portal.policy.change.Purposes;

/** Asks, before the transaction begins, whether the role allows it and whether the policy in force names what it is for. A no is itself an audit entry, and the person reads why. */
@Needs(Capability.SEE_TODAY)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class NeedsInterceptor {

    @Inject OnDuty onDuty;
    @Inject Denials denials;
    @Inject Purposes purposes;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        Capability needed = call.getMethod().getAnnotation(Needs.class).value();
        if (!onDuty.may(needed)) {
            denials.record(needed);
            throw Refusal.forbidden("staff.not_your_role");
        }
        Purpose purpose = WorkPurpose.of(needed).orElseThrow();
        purposes.requireNamed(purpose, onDuty.classes());
        try (InUse use = InUse.of(Set.of(purpose))) {
            return call.proceed();
        }
    }
}
