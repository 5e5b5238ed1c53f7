package portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.customer.ReturnedMail;
import portal.platform.Clock;
import portal.platform.Job;
import portal.support.ChangedSettings;
import portal.support.GivenPerson;
import portal.support.Rows;
import portal.support.TinyMailServer;

/** From the answer of a mail server to the mark at the address. */
@ExtendWith(ArquillianExtension.class)
class RefusedAtOnceIT {

    @Inject @Any Instance<Job> jobs;
    @Inject UserTransaction transaction;
    @Inject GivenPerson given;
    @Inject ReturnedMail returned;
    @Inject ChangedSettings settings;
    @Inject Outbox outbox;
    @Inject Rows rows;
    @Inject Clock clock;

    @Test
    void an_address_that_does_not_exist_is_marked_and_one_that_is_only_not_wanted_is_not() throws Exception {
        GivenPerson.Marked gone = given.registered();
        GivenPerson.Marked unwanted = given.registered();
        try (TinyMailServer server = new TinyMailServer(settings)) {
            server.refuses(gone.email(), "550 5.1.1 no such user here");
            server.refuses(unwanted.email(), "550 not from you");
            write(gone);
            write(unwanted);
            for (int rounds = 0; waiting(gone) + waiting(unwanted) > 0 && rounds < 300; rounds++) {
                jobs.stream().filter(job -> job instanceof Dispatcher).forEach(Job::work);
                Thread.sleep(20);
            }
        }

        assertThat(waiting(gone) + waiting(unwanted)).isZero();
        assertThat(returned.of(gone.id())).get().extracting(ReturnedMail.Question::address).isEqualTo(gone.email());
        assertThat(returned.of(unwanted.id())).isEmpty();
    }

    private void write(GivenPerson.Marked person) throws Exception {
        transaction.begin();
        outbox.put(Letter.write("password-changed").to(person.email(), Locale.UK).customer(person.id()).with("name", person.name()).with("when", clock.now())
                .with("link", "http://localhost/forgot").letter());
        transaction.commit();
    }

    private int waiting(GivenPerson.Marked person) {
        return rows.texts("SELECT id FROM letter WHERE customer_id = ? AND state <> 'FAILED'", person.id()).size();
    }
}
