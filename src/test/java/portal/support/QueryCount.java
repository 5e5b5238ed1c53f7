package portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the queries that reach the database. Speaks to EclipseLink by reflection: the server has it, the compiler does not. */
@ApplicationScoped
public class QueryCount {

    private static final String SESSIONS = "org.eclipse.persistence.sessions.";

    @PersistenceUnit EntityManagerFactory unit;

    /** How many queries that takes. */
    public int of(Runnable act) {
        try {
            ClassLoader server = Thread.currentThread().getContextClassLoader();
            Class<?> listenerType = Class.forName(SESSIONS + "SessionEventListener", true, server);
            Object manager = Class.forName(SESSIONS + "Session", true, server).getMethod("getEventManager")
                    .invoke(unit.unwrap(Class.forName(SESSIONS + "server.ServerSession", true, server)));
            AtomicInteger queries = new AtomicInteger();
            Object listener = Proxy.newProxyInstance(listenerType.getClassLoader(), new Class<?>[] {listenerType}, (proxy, method, arguments) ->
                    switch (method.getName()) {
                        case "postExecuteQuery" -> {
                            queries.incrementAndGet();
                            yield null;
                        }
                        case "equals" -> proxy == arguments[0];
                        case "hashCode" -> System.identityHashCode(proxy);
                        default -> null;
                    });
            manager.getClass().getMethod("addListener", listenerType).invoke(manager, listener);
            try {
                act.run();
                return queries.get();
            } finally {
                manager.getClass().getMethod("removeListener", listenerType).invoke(manager, listener);
            }
        } catch (ReflectiveOperationException other) {
            throw new IllegalStateException(other);
        }
    }
}
