package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.Embedded;
import jakarta.transaction.Transactional;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.census.DataClass;
import portal.census.ErasureStep;
import portal.census.PersonalData;

/**
 * Who has data of some classes: asked of the features that would have to erase it, and only of those. Whoever holds an account, alone or with
 * others, counts as having all that hangs on it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Concerned {

    private static final Set<DataClass> OF_ACCOUNTS = EnumSet.of(DataClass.ACCOUNT, DataClass.USAGE, DataClass.BILLING, DataClass.PAYMENT);

    @Inject @Any Instance<ErasureStep> steps;

    private final Map<Class<?>, Set<DataClass>> known = new ConcurrentHashMap<>();

    boolean hasAny(long customer, Set<DataClass> classes) {
        Set<DataClass> asked = EnumSet.copyOf(classes);
        if (!Collections.disjoint(asked, OF_ACCOUNTS)) {
            asked.add(DataClass.ACCOUNT);
        }
        return steps.stream().filter(step -> !Collections.disjoint(classesOf(step), asked))
                .anyMatch(step -> step.preview(customer).stream().anyMatch(line -> line.count() > 0 && asked.contains(line.dataClass())));
    }

    private Set<DataClass> classesOf(ErasureStep step) {
        return known.computeIfAbsent(step.getClass(), one -> step.covers().stream().flatMap(Concerned::marks).map(PersonalData::value)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<PersonalData> marks(Class<?> stored) {
        return Arrays.stream(stored.getDeclaredFields()).flatMap((Field field) -> field.isAnnotationPresent(Embedded.class) ? marks(field.getType())
                : Stream.ofNullable(field.getAnnotation(PersonalData.class)));
    }
}
