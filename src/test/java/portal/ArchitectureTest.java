package portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The portal keeps the rules of the house, and each rule bites: for every one an offender is planted under {@code planted}. */
class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("portal");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");
    private static final Map<String, ArchRule> RULES = new Architecture("portal").rules();
    private static final Map<String, ArchRule> RULES_FOR_PLANTED = new Architecture("planted").rules();

    static Stream<String> rules() {
        return RULES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_portal_keeps_the_rule(String rule) {
        RULES.get(rule).check(PORTAL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_planted_offender_is_caught(String rule) {
        assertThatThrownBy(() -> RULES_FOR_PLANTED.get(rule).check(PLANTED)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("planted.");
    }

    @Test
    void the_portal_was_really_read() {
        assertThat(PORTAL.size()).isGreaterThan(20);
    }
}
