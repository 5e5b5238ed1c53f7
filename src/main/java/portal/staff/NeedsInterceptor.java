package portal.staff;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
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
        purposes.requireNamed(WorkPurpose.of(needed).orElseThrow(), onDuty.classes());
        return call.proceed();
    }
}
