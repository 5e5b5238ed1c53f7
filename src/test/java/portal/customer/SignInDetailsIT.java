package portal.customer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.support.GivenPerson;

@ExtendWith(ArquillianExtension.class)
class SignInDetailsIT {

    @Inject SignInDetails details;
    @Inject GivenPerson given;
    @Inject CustomerRecords records;

    @Test
    void the_login_name_is_shown_and_of_the_password_only_that_it_is_held() {
        GivenPerson.Marked zoe = given.registered();

        assertThat(details.details(zoe.id())).singleElement().satisfies(group -> assertThat(group.details()).satisfiesExactly(
                login -> {
                    assertThat(login.value()).isEqualTo(zoe.login());
                    assertThat(login.since()).isNotNull();
                    assertThat(login.mark().purpose()).containsExactly(Purpose.SECURITY);
                },
                password -> {
                    assertThat(password.value()).isEqualTo(new Detail.Word("details.password_held"));
                    assertThat(password.mark().value()).isEqualTo(DataClass.CREDENTIAL);
                    assertThat(password.change()).isEqualTo("/account/security");
                }));
    }

    @Test
    void who_is_not_online_has_no_such_rows() {
        assertThat(details.details(records.open(new PersonName("Not Online"), Locale.UK))).isEmpty();
    }
}
