package portal.census;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the marks of stored columns, each once. */
public final class Census {

    private static final Map<String, PersonalData> MARKS = new ConcurrentHashMap<>();

    private Census() {
    }

    /** The mark of a field of an entity. @throws IllegalStateException when there is no such field or it is not personal */
    public static PersonalData mark(Class<?> entity, String field) {
        return MARKS.computeIfAbsent(entity.getName() + "." + field, name -> read(entity, field));
    }

    private static PersonalData read(Class<?> entity, String field) {
        try {
            PersonalData mark = entity.getDeclaredField(field).getAnnotation(PersonalData.class);
            if (mark == null) {
                throw new IllegalStateException(entity.getName() + "." + field + " is not marked as personal");
            }
            return mark;
        } catch (NoSuchFieldException unknown) {
            throw new IllegalStateException(entity.getName() + " has no " + field, unknown);
        }
    }
}
