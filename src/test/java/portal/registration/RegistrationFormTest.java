package portal.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.customer.EmailAddress;
import portal.security.LoginName;
import portal.support.Promise;

class RegistrationFormTest {

    private final Applicant said = new Applicant(null, new LoginName("heron.weir"), new EmailAddress("Heron+1@example.com"), "a password",
            LocalDate.parse("1984-02-29"), "1.1", "I accept.");

    @Test
    @Promise("SOL-04")
    void what_was_not_asked_is_not_kept() {
        RegistrationForm form = new RegistrationForm(Set.of("name", "login", "email", "password"), false);

        assertThat(form.asksDateOfBirth()).isFalse();
        assertThat(form.asksProof()).isFalse();
        assertThat(form.keep(said).dateOfBirth()).isNull();
        assertThat(form.keep(said).login()).isEqualTo(said.login());
    }

    @Test
    @Promise("CET-08")
    void the_address_takes_the_place_of_a_login_name() {
        RegistrationForm form = new RegistrationForm(Set.of("account_number", "second_fact", "email", "password", "date_of_birth"), true);

        assertThat(form.asksLogin()).isFalse();
        assertThat(form.keep(said).login().typed()).isEqualTo("Heron+1@example.com");
        assertThat(form.keep(said).dateOfBirth()).isEqualTo(said.dateOfBirth());
    }
}
