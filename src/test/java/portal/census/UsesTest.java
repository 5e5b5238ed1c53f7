package portal.census;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.servlet.Filter;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portal.platform.Command;
import portal.platform.Job;
import portal.support.Promise;

/** Each use of personal data names its purpose (CEG-07): whatever reads or writes any says in {@code uses.properties} what for. */
class UsesTest {

    private static final JavaClasses PORTAL = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("portal");

    private final Properties uses = read("/portal/uses.properties");
    private final Properties pack = read("/operators/brightwater/pack.properties");

    @Test
    @Promise("CEG-07")
    void whatever_can_be_called_from_outside_or_runs_by_itself_says_what_it_uses_data_for() {
        Set<String> waysIn = PORTAL.stream().filter(UsesTest::isWayIn).map(UsesTest::name).collect(Collectors.toCollection(TreeSet::new));

        assertThat(waysIn).hasSizeGreaterThan(100).isEqualTo(new TreeSet<>(uses.stringPropertyNames()));
    }

    @Test
    @Promise({"CEG-07", "TTE-11"})
    void every_purpose_is_one_that_the_operator_named() {
        assertThat(uses.stringPropertyNames().stream().filter(name -> !isNamed(uses.getProperty(name)))).isEmpty();
    }

    @Test
    void a_use_without_a_purpose_and_one_for_a_purpose_of_no_version_are_found() {
        assertThat(isNamed("")).isFalse();
        assertThat(isNamed("NONE")).as("without a reason").isFalse();
        assertThat(isNamed("CURIOSITY")).isFalse();
        assertThat(isNamed("SERVICE,IMPROVEMENT")).as("no version names improvement").isFalse();
        assertThat(isNamed("SERVICE,RIGHTS")).isTrue();
        assertThat(isNamed("NONE published texts")).isTrue();
    }

    private boolean isNamed(String use) {
        return use.startsWith("NONE ") || Arrays.stream(use.split(",")).allMatch(purpose -> !pack.getProperty("purpose." + purpose, "").isBlank());
    }

    /** Pages, downloads, filters, the door, jobs and commands: all that a thread can begin at, so that nothing is read but for one of them. The console is behind capabilities, each with a purpose of its own. */
    private static boolean isWayIn(JavaClass one) {
        boolean page = one.isAnnotatedWith(Named.class) && one.getSimpleName().endsWith("Page");
        boolean runs = one.isAssignableTo(Job.class) || one.isAssignableTo(Command.class) || one.isAssignableTo(Filter.class)
                || one.isAssignableTo(HttpAuthenticationMechanism.class);
        return !one.getModifiers().contains(JavaModifier.ABSTRACT) && !one.isInterface() && !one.getPackageName().equals("portal.staff")
                && (page || runs || one.isAnnotatedWith(WebServlet.class));
    }

    private static String name(JavaClass one) {
        return one.getName().replaceFirst("^portal\\.", "");
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try (InputStream in = UsesTest.class.getResourceAsStream(resource)) {
            properties.load(in);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return properties;
    }
}
