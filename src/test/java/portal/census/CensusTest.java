package portal.census;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.support.Census;
import portal.support.Promise;

/** Every stored field says whether it is about a person; what is sensitive is sealed. */
class CensusTest {

    static Stream<Class<?>> entities() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("portal").stream()
                .filter(type -> type.isAnnotatedWith(Entity.class)).map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("entities")
    @Promise({"CEG-01", "TTE-01", "CEG-07"})
    void every_field_has_exactly_one_mark(Class<?> entity) {
        assertThat(Census.problems(entity)).isEmpty();
    }

    @Test
    void the_entities_were_really_found() {
        assertThat(entities().count()).isGreaterThan(15);
    }

    @Test
    void a_field_without_a_mark_is_found() {
        assertThat(Census.problems(Unmarked.class)).containsExactly("Unmarked.nickname has no mark of the census");
    }

    @Test
    void a_field_without_a_purpose_is_found() {
        assertThat(Census.problems(Aimless.class)).containsExactly("Aimless.nickname has no purpose");
    }

    @Test
    void a_sensitive_field_in_the_clear_is_found() {
        assertThat(Census.problems(InTheClear.class)).containsExactly("InTheClear.iban is sensitive and must be sealed: a byte[] column");
    }

    @Test
    void a_field_with_two_marks_and_one_without_a_column_are_found() {
        assertThat(Census.problems(Confused.class)).containsExactlyInAnyOrder(
                "Confused.both is marked as personal and as not personal", "Confused.homeless does not name its column");
    }

    @Test
    void a_mark_on_an_entity_that_is_not_personal_is_found() {
        assertThat(Census.problems(Contradicted.class)).isEqualTo(List.of("Contradicted.name is marked as personal and as not personal"));
    }

    @Entity
    @Table(name = "unmarked")
    private static class Unmarked {
        @Id @NotPersonal("a number") @Column(name = "id") private Long id;
        @Column(name = "nickname") private String nickname;
    }

    @Entity
    @Table(name = "aimless")
    private static class Aimless {
        @Id @NotPersonal("a number") @Column(name = "id") private Long id;
        @PersonalData(value = DataClass.IDENTITY, purpose = {}) @Column(name = "nickname") private String nickname;
    }

    @Entity
    @Table(name = "in_the_clear")
    private static class InTheClear {
        @Id @NotPersonal("a number") @Column(name = "id") private Long id;
        @PersonalData(value = DataClass.BANKING, sensitive = true, purpose = Purpose.BILLING) @Column(name = "iban") private String iban;
    }

    @Entity
    @Table(name = "confused")
    private static class Confused {
        @Id @NotPersonal("a number") @Column(name = "id") private Long id;
        @NotPersonal("or is it") @PersonalData(value = DataClass.IDENTITY, purpose = Purpose.SERVICE) @Column(name = "both") private String both;
        @NotPersonal("a number") private int homeless;
    }

    @Entity
    @NotPersonal("nobody")
    @Table(name = "contradicted")
    private static class Contradicted {
        @Id @Column(name = "id") private Long id;
        @PersonalData(value = DataClass.IDENTITY, purpose = Purpose.SERVICE) @Column(name = "name") private String name;
    }
}
