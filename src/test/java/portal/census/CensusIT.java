package portal.census;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.support.Census;

/** The census against the schema as it really is, and against what copy and erasure, each by itself, say they reach. */
@ExtendWith(ArquillianExtension.class)
class CensusIT {

    /** Tables that no entity stands for. Each with the reason why no person can be in it. */
    private static final Map<String, String> WITHOUT_ENTITY = Map.of(
            "flyway_schema_history", "which migrations ran",
            "portal_schema", "proof that the schema was applied");

    @Resource(lookup = "java:app/jdbc/portal") DataSource database;
    @PersistenceUnit EntityManagerFactory unit;
    @Inject @Any Instance<CopySource> copies;
    @Inject @Any Instance<ErasureStep> erasures;

    @Test
    void every_column_of_the_schema_is_in_the_census() throws SQLException {
        Map<String, Set<String>> marked = Census.columns(entities());

        List<String> unaccounted = columns().stream()
                .filter(column -> !WITHOUT_ENTITY.containsKey(column.table()))
                .filter(column -> !marked.getOrDefault(column.table(), Set.of()).contains(column.name()))
                .map(Column::toString).toList();

        assertThat(unaccounted).isEmpty();
    }

    @Test
    void every_column_of_the_census_is_in_the_schema() throws SQLException {
        Set<String> real = columns().stream().map(Column::toString).collect(Collectors.toSet());

        List<String> imagined = Census.columns(entities()).entrySet().stream()
                .flatMap(table -> table.getValue().stream().map(column -> table.getKey() + "." + column))
                .filter(column -> !real.contains(column)).toList();

        assertThat(imagined).isEmpty();
    }

    @Test
    void a_copy_reaches_everything_personal() {
        assertThat(missing(copies.stream().flatMap(source -> source.covers().stream()))).isEmpty();
    }

    @Test
    void an_erasure_reaches_everything_personal() {
        assertThat(missing(erasures.stream().flatMap(step -> step.covers().stream()))).isEmpty();
    }

    private record Column(String table, String name) {

        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    private Set<String> missing(Stream<Class<?>> covered) {
        Set<Class<?>> reached = covered.collect(Collectors.toSet());
        return entities().stream().filter(Census::isPersonal).filter(entity -> !reached.contains(entity))
                .map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Class<?>> entities() {
        Set<Class<?>> entities = new HashSet<>();
        for (EntityType<?> type : unit.getMetamodel().getEntities()) {
            entities.add(type.getJavaType());
        }
        assertThat(entities).hasSizeGreaterThan(15);
        return entities;
    }

    private List<Column> columns() throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (rows.next()) {
                columns.add(new Column(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT),
                        rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT)));
            }
        }
        assertThat(columns).hasSizeGreaterThan(50);
        return columns;
    }
}
