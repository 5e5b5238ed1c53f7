package portal.support;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.platform.Stored;

/** Reads the marks of the census on entities: what is missing, which columns they account for, who holds something about a person. */
public final class Census {

    private Census() {
    }

    /** What is wrong with the marks of one entity, one line each; empty when nothing is. A password's hash needs no seal: nobody opens it. */
    public static List<String> problems(Class<?> entity) {
        List<String> problems = new ArrayList<>();
        fields(entity).filter(field -> field.getDeclaringClass() != Stored.class)
                .forEach(field -> problem(entity, field).ifPresent(problem -> problems.add(entity.getSimpleName() + "." + field.getName() + " " + problem)));
        return problems;
    }

    private static Optional<String> problem(Class<?> entity, Field field) {
        PersonalData personal = field.getAnnotation(PersonalData.class);
        boolean notPersonal = field.isAnnotationPresent(NotPersonal.class);
        boolean wholeEntity = entity.isAnnotationPresent(NotPersonal.class);
        if (personal != null && (notPersonal || wholeEntity)) {
            return Optional.of("is marked as personal and as not personal");
        }
        if (personal == null && !notPersonal && !wholeEntity) {
            return Optional.of("has no mark of the census");
        }
        if (personal != null && personal.purpose().length == 0) {
            return Optional.of("has no purpose");
        }
        boolean oneWay = personal != null && personal.value() == DataClass.CREDENTIAL && field.getName().endsWith("Hash");
        if (personal != null && personal.sensitive() && !oneWay && field.getType() != byte[].class) {
            return Optional.of("is sensitive and must be sealed: a byte[] column");
        }
        return columns(field).isEmpty() ? Optional.of("does not name its column") : Optional.empty();
    }

    /** Whether this entity has a column that says something about a person. */
    public static boolean isPersonal(Class<?> entity) {
        return fields(entity).anyMatch(field -> field.isAnnotationPresent(PersonalData.class));
    }

    /** Lower-case table to the lower-case columns that entities account for. */
    public static Map<String, Set<String>> columns(Collection<Class<?>> entities) {
        Map<String, Set<String>> tables = new HashMap<>();
        for (Class<?> entity : entities) {
            String table = entity.getAnnotation(Table.class).name();
            fields(entity).forEach(field -> {
                CollectionTable elements = field.getAnnotation(CollectionTable.class);
                String own = elements == null ? table : elements.name();
                tables.computeIfAbsent(own.toLowerCase(Locale.ROOT), name -> new HashSet<>()).addAll(columns(field));
            });
        }
        return tables;
    }

    /** {@code table.column} of each column of an entity that says something about a person. */
    public static Set<String> personalColumns(Class<?> entity) {
        String table = entity.getAnnotation(Table.class).name();
        return fields(entity).filter(field -> field.isAnnotationPresent(PersonalData.class)).flatMap(field -> {
            CollectionTable elements = field.getAnnotation(CollectionTable.class);
            String own = elements == null ? table : elements.name();
            return columns(field).stream().map(column -> own.toLowerCase(Locale.ROOT) + "." + column);
        }).collect(Collectors.toSet());
    }

    private static List<String> columns(Field field) {
        List<String> names = new ArrayList<>();
        if (field.isAnnotationPresent(Column.class)) {
            names.add(field.getAnnotation(Column.class).name());
        }
        if (field.isAnnotationPresent(JoinColumn.class)) {
            names.add(field.getAnnotation(JoinColumn.class).name());
        }
        if (field.isAnnotationPresent(CollectionTable.class)) {
            Arrays.stream(field.getAnnotation(CollectionTable.class).joinColumns()).map(JoinColumn::name).forEach(names::add);
        }
        return names.stream().filter(name -> !name.isEmpty()).map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private static Stream<Field> fields(Class<?> entity) {
        Stream<Field> own = Arrays.stream(entity.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .filter(field -> !field.isSynthetic() && !field.isAnnotationPresent(Transient.class))
                .filter(field -> !field.getName().startsWith("_persistence"));
        own = own.flatMap(field -> field.isAnnotationPresent(Embedded.class) ? fields(field.getType()) : Stream.of(field));
        return entity.getSuperclass() == null || entity.getSuperclass() == Object.class ? own
                : Stream.concat(own, fields(entity.getSuperclass()));
    }
}
