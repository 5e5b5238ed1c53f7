package portal.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.platform.Reference;
import portal.security.Throttle;
import portal.security.Throttle.Door;
import portal.security.Visit;
import portal.support.GivenPerson;
import portal.support.Rows;

@ExtendWith(ArquillianExtension.class)
class LinkAgainIT {

    @Inject LinkAgain link;
    @Inject EmailConfirmation confirmation;
    @Inject GivenPerson given;
    @Inject Throttle throttle;
    @Inject Visit visit;
    @Inject Rows database;

    @AfterEach
    void leave() {
        throttle.clear(Door.RESEND_ADDRESS, visit.address());
    }

    @Test
    void the_name_is_enough_and_another_link_takes_the_place_of_the_first() {
        GivenPerson.Marked zoe = given.registered();
        confirmation.begin(zoe.id(), new EmailAddress("new." + zoe.email()));
        String first = token(zoe);

        link.send(zoe.login().toUpperCase(Locale.ROOT));

        await().until(() -> letters(zoe) == 1);
        assertThat(token(zoe)).isNotEqualTo(first);
        assertThat(confirmation.pending(zoe.id()).orElseThrow().address()).isEqualTo("new." + zoe.email());
    }

    @Test
    void a_name_that_nobody_has_is_answered_and_slowed_down_like_one_that_somebody_has() {
        for (String login : new String[] {given.registered().login(), "nobody." + Reference.random(), "\u0000", ""}) {
            throttle.clear(Door.RESEND_NAME, login);
            for (int i = 0; i < 3; i++) {
                link.send(login);
            }
            assertThatThrownBy(() -> link.send(login)).hasMessage("throttle.seconds");
        }
    }

    private String token(GivenPerson.Marked person) {
        return database.texts("SELECT token_hash FROM email_change WHERE customer_id = ?", person.id()).get(0);
    }

    private int letters(GivenPerson.Marked person) {
        return database.texts("SELECT id FROM letter WHERE customer_id = ? AND template = 'email-confirm'", person.id()).size();
    }
}
