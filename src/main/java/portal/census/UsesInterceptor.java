package portal.census;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Set;

/** Says for what data is read while one of {@link Uses} runs, from before its transaction begins until after it ended. */
@Uses
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class UsesInterceptor {

    @PostConstruct
    void begun(InvocationContext begin) throws Exception {
        during(begin);
    }

    @AroundInvoke
    Object called(InvocationContext call) throws Exception {
        return during(call);
    }

    private static Object during(InvocationContext call) throws Exception {
        Class<?> type = call.getTarget().getClass();
        while (!type.isAnnotationPresent(Uses.class)) {
            type = type.getSuperclass();
        }
        try (InUse use = InUse.of(Set.of(type.getAnnotation(Uses.class).value()))) {
            return call.proceed();
        }
    }
}
