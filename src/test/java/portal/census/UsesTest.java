package portal.census;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import portal.platform.Command;
import portal.platform.Job;
import portal.support.Promise;

/** Each use of personal data names its purpose (CEG-07): whatever can be called from outside says by {@link Uses} what for, and {@code ReadGuardIT} shows that what says nothing reads nothing. */
class UsesTest {

    private static final JavaClasses PORTAL = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("portal");

    /** Below any feature, where nobody's data is; and the console. */
    private static final List<String> ELSEWHERE = List.of("portal.platform", "portal.vault", "portal.staff");

    private final Properties pack = read("/operators/brightwater/pack.properties");

    @Test
    @Promise("CEG-07")
    void whatever_can_be_called_from_outside_or_runs_by_itself_says_what_it_uses_data_for() {
        List<JavaClass> waysIn = PORTAL.stream().filter(UsesTest::isWayIn).toList();

        assertThat(waysIn).hasSizeGreaterThan(100).allMatch(way -> way.isAnnotatedWith(Uses.class));
    }

    @Test
    @Promise({"CEG-07", "TTE-11"})
    void every_purpose_is_one_that_the_operator_named() {
        assertThat(PORTAL.stream().filter(one -> one.isAnnotatedWith(Uses.class) && !one.isAssignableTo(UsesInterceptor.class))
                .filter(one -> !isNamed(one.getAnnotationOfType(Uses.class))).map(JavaClass::getName)).isEmpty();
    }

    @Test
    void a_use_without_a_purpose_and_one_for_a_purpose_of_no_version_are_found() {
        assertThat(isNamed(Silent.class.getAnnotation(Uses.class))).as("without a reason").isFalse();
        assertThat(isNamed(Unnamed.class.getAnnotation(Uses.class))).as("no version names improvement").isFalse();
        assertThat(isNamed(Named.class.getAnnotation(Uses.class))).isTrue();
        assertThat(isNamed(Nobodys.class.getAnnotation(Uses.class))).isTrue();
    }

    @Uses
    private static final class Silent {
    }

    @Uses({Purpose.SERVICE, Purpose.IMPROVEMENT})
    private static final class Unnamed {
    }

    @Uses({Purpose.SERVICE, Purpose.RIGHTS})
    private static final class Named {
    }

    @Uses(nobodys = "published texts")
    private static final class Nobodys {
    }

    private boolean isNamed(Uses uses) {
        return uses.value().length == 0 ? !uses.nobodys().isBlank()
                : Arrays.stream(uses.value()).allMatch(purpose -> !pack.getProperty("purpose." + purpose, "").isBlank());
    }

    /** Pages, downloads, the door, jobs and commands of the features. The console is behind capabilities, each with a purpose of its own. */
    private static boolean isWayIn(JavaClass one) {
        boolean page = one.isAnnotatedWith(jakarta.inject.Named.class) && one.getSimpleName().endsWith("Page");
        boolean runs = one.isAssignableTo(Job.class) || one.isAssignableTo(Command.class) || one.isAssignableTo(HttpAuthenticationMechanism.class);
        return !one.getModifiers().contains(JavaModifier.ABSTRACT) && !one.isInterface() && ELSEWHERE.stream().noneMatch(one.getPackageName()::startsWith)
                && (page || runs || one.isAnnotatedWith(WebServlet.class));
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
