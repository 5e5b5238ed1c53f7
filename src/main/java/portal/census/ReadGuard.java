package portal.census;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Stands before every query of an entity with columns about a person, and lets none through that is for nothing. */
public final class ReadGuard extends SessionEventAdapter implements SessionCustomizer {

    private final Set<Class<?>> personal = ConcurrentHashMap.newKeySet();

    @Override
    public void customize(Session session) {
        session.getDescriptors().keySet().stream().filter(ReadGuard::isPersonal).forEach(personal::add);
        session.getEventManager().addListener(this);
    }

    @Override
    public void preExecuteQuery(SessionEvent event) {
        DatabaseQuery query = event.getQuery();
        if (query.getReferenceClass() != null && personal.contains(query.getReferenceClass()) && (query.isReadQuery() || query.isModifyAllQuery())) {
            InUse.require(query.getReferenceClass().getSimpleName());
        }
    }

    private static boolean isPersonal(Class<?> entity) {
        for (Class<?> type = entity; type != Object.class; type = type.getSuperclass()) {
            if (Arrays.stream(type.getDeclaredFields()).anyMatch(ReadGuard::isAboutAPerson)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAboutAPerson(Field field) {
        return field.isAnnotationPresent(PersonalData.class)
                || field.isAnnotationPresent(jakarta.persistence.Embedded.class) && isPersonal(field.getType());
    }
}
