package portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.reflect.Field;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import portal.census.DataClass;
import portal.census.PersonalData;
import portal.census.Purpose;

/** What the census says is held: of each class of data the purposes of its columns, read from the marks of the entities that exist. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HeldClasses {

    @PersistenceContext EntityManager entities;

    Map<DataClass, Set<Purpose>> purposes() {
        Map<DataClass, Set<Purpose>> held = new EnumMap<>(DataClass.class);
        entities.getMetamodel().getEntities().forEach(entity -> {
            for (Field field : entity.getJavaType().getDeclaredFields()) {
                PersonalData mark = field.getAnnotation(PersonalData.class);
                if (mark != null) {
                    held.computeIfAbsent(mark.value(), one -> EnumSet.noneOf(Purpose.class)).addAll(Set.of(mark.purpose()));
                }
            }
        });
        return held;
    }
}
