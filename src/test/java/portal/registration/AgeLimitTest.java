package portal.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.Refusal;
import portal.support.Promise;

class AgeLimitTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final AgeLimit limit = new AgeLimit(13);

    @Test
    @Promise("CEG-25")
    void a_child_is_refused_without_a_field_and_without_a_number() {
        assertThatThrownBy(() -> limit.check(LocalDate.parse("2013-11-21"), TODAY)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.field()).isNull();
            assertThat(refusal.key()).isEqualTo("register.refused");
            assertThat(refusal.arguments()).isEmpty();
        });
    }

    @Test
    void on_the_birthday_itself_the_person_is_old_enough() {
        assertThatCode(() -> limit.check(LocalDate.parse("2013-11-20"), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> limit.check(LocalDate.parse("1896-11-20"), TODAY)).doesNotThrowAnyException();
    }

    @Test
    void somebody_born_on_29_february_is_old_enough_on_28_february_of_a_common_year() {
        assertThatCode(() -> limit.check(LocalDate.parse("2012-02-29"), LocalDate.parse("2025-02-28"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2126-01-01", "1896-11-19", "1001-01-01"})
    void a_date_nobody_was_born_on_is_a_mistake_in_the_field(String born) {
        assertThatThrownBy(() -> limit.check(LocalDate.parse(born), TODAY)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.field()).isEqualTo("dateOfBirth"));
    }

    @Test
    void an_operator_may_have_no_limit() {
        assertThatCode(() -> new AgeLimit(0).check(TODAY, TODAY)).doesNotThrowAnyException();
    }
}
