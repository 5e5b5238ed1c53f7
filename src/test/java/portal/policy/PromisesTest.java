package portal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import portal.support.Promise;

/** Rule 9 of the house: a clause that the portal keeps has a test, and a test that claims a promise names a real one. */
class PromisesTest {

    private static final Path RESOURCES = Path.of("src/test/resources/portal");
    private static final Map<String, Set<String>> PROOFS = proofs("portal");

    private final Set<String> catalogue = catalogue();
    private final Set<String> open = open();

    @Test
    void every_promise_of_a_clause_that_the_portal_keeps_has_a_test() {
        assertThat(unproven(clauses(), PROOFS.keySet(), open)).isEmpty();
    }

    @Test
    void a_clause_without_any_test_is_not_one_that_the_portal_keeps() {
        assertThat(unproven(clauses().stream().filter(clause -> clause.promises().stream().noneMatch(PROOFS::containsKey)).toList(),
                PROOFS.keySet(), Set.of())).isEmpty();
    }

    @Test
    void every_test_that_claims_a_promise_names_a_real_one() {
        assertThat(PROOFS.keySet()).isSubsetOf(catalogue);
        assertThat(clauses()).flatExtracting(Clause::promises).isSubsetOf(catalogue);
    }

    @Test
    void what_is_listed_as_open_is_open() {
        assertThat(open).isSubsetOf(catalogue).doesNotContainAnyElementsOf(PROOFS.keySet());
        assertThat(clauses()).flatExtracting(Clause::promises).containsAll(open);
    }

    @Test
    void a_planted_clause_without_a_test_and_a_planted_claim_are_found() {
        Clause planted = new Clause("BWR-99", "Planted", "planted", Clause.Enforcement.SOFTWARE, List.of("CEG-25", "CEG-37"), "Not at all.");

        assertThat(unproven(List.of(planted), PROOFS.keySet(), open)).containsExactly("BWR-99 CEG-37");
        assertThat(proofs("planted")).containsOnlyKeys("XXX-01").doesNotContainKey("XXX-02");
        assertThat(catalogue).hasSize(158).doesNotContain("XXX-01");
    }

    /** Clause and promise, for each promise that the portal is to keep and no test proves. */
    private static List<String> unproven(Collection<Clause> clauses, Collection<String> proven, Collection<String> open) {
        return clauses.stream().filter(clause -> clause.enforcement() == Clause.Enforcement.SOFTWARE)
                .flatMap(clause -> clause.promises().stream().filter(id -> !proven.contains(id) && !open.contains(id))
                        .map(id -> clause.id() + " " + id)).distinct().toList();
    }

    /** The clauses of all versions of all operators' texts. */
    private static List<Clause> clauses() {
        try (Stream<Path> files = Files.walk(Path.of("config/operators"))) {
            List<Clause> clauses = files.filter(file -> file.toString().endsWith(".md"))
                    .flatMap(file -> PolicyText.read(PolicyKind.PRIVACY, "1.0", read(file), ZoneId.of("UTC")).clauses().stream()).toList();
            assertThat(clauses).hasSizeGreaterThan(40);
            return clauses;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Promises with the tests that claim them: methods that a test run calls, in classes that it looks at. */
    private static Map<String, Set<String>> proofs(String root) {
        Map<String, Set<String>> proofs = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests()).importPackages(root)) {
            List<JavaMethod> tests = type.getSimpleName().matches(".*(Test|IT)")
                    ? type.getMethods().stream().filter(PromisesTest::isTest).toList() : List.of();
            tests.forEach(test -> test.tryGetAnnotationOfType(Promise.class).ifPresent(claim -> add(proofs, claim, test.getFullName())));
            if (!tests.isEmpty()) {
                type.tryGetAnnotationOfType(Promise.class).ifPresent(claim -> add(proofs, claim, type.getName()));
            }
        }
        return proofs;
    }

    private static boolean isTest(JavaMethod method) {
        return method.isAnnotatedWith(Testable.class) || method.isMetaAnnotatedWith(Testable.class);
    }

    private static void add(Map<String, Set<String>> proofs, Promise claim, String test) {
        Arrays.stream(claim.value()).forEach(id -> proofs.computeIfAbsent(id, key -> new TreeSet<>()).add(test));
    }

    private static Set<String> catalogue() {
        return new TreeSet<>(read(RESOURCES.resolve("promises.txt")).lines().filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" "))).toList());
    }

    private static Set<String> open() {
        Properties open = new Properties();
        try (Reader file = Files.newBufferedReader(RESOURCES.resolve("promises-open.properties"))) {
            open.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new TreeSet<>(open.stringPropertyNames());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
