package portal.requests.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.EmailConfirmation;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.platform.Token;
import portal.policy.Acceptances;
import portal.preferences.ChoiceActor;
import portal.preferences.Preferences;
import portal.preferences.Unsubscribing;
import portal.requests.MyRequests;
import portal.requests.RequestDesk;
import portal.requests.copy.Copies;
import portal.requests.copy.CopyJob;
import portal.security.AccountKind;
import portal.security.SignIn;
import portal.support.GivenLife;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;

/** What still reaches for somebody after they were erased: links in old mails, late answers, letters that waited. */
@ExtendWith(ArquillianExtension.class)
class AfterErasureIT {

    @Inject UserTransaction transaction;
    @Inject GivenPerson given;
    @Inject GivenLife life;
    @Inject MyRequests requests;
    @Inject RequestDesk desk;
    @Inject ErasureJob job;
    @Inject CopyJob copyJob;
    @Inject Copies copies;
    @Inject CustomerRecords customers;
    @Inject Preferences preferences;
    @Inject Unsubscribing unsubscribing;
    @Inject Acceptances acceptances;
    @Inject EmailConfirmation emails;
    @Inject SignIn signIn;
    @Inject Outbox outbox;
    @Inject Rows rows;
    @Inject Settings settings;
    @Inject Clock clock;

    private GivenPerson.Marked ana;

    @BeforeEach
    void lived() {
        ana = given.registered();
    }

    private void erase() {
        desk.approveAtOnce(requests.askForDeletion(ana.id()), Actor.staff("officer-key", "PRIVACY_OFFICER"));
        while (job.work()) {
            Thread.onSpinWait();
        }
        assertThat(customers.findPerson(ana.id())).isEmpty();
    }

    @Test
    @Promise("TTE-14e")
    void an_old_link_still_unsubscribes_and_nothing_subscribes_again() throws Exception {
        preferences.note(ana.id(), "newsletter", true, ChoiceActor.STAFF, "on paper", Actor.customer(ana.subjectKey()));
        transaction.begin();
        String token = unsubscribing.unsubscribeToken(ana.id(), "newsletter");
        transaction.commit();

        erase();

        assertThat(unsubscribing.stop(token)).isTrue();
        assertThat(unsubscribing.find(token)).hasValueSatisfying(link -> assertThat(link.stopped()).isTrue());
        unsubscribing.undo(token);
        assertThatThrownBy(() -> preferences.choose(ana.id(), Set.of("newsletter"), Actor.customer(ana.subjectKey()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> preferences.note(ana.id(), "newsletter", true, ChoiceActor.STAFF, "late", Actor.anyone())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acceptances.accept(ana.id(), "1.1", "PAPER", "Late.", clock.now())).isInstanceOf(NotFound.class);
        assertThat(preferences.wants(ana.id(), "newsletter")).isFalse();
        assertThat(preferences.history(ana.id())).isEmpty();
        assertThat(acceptances.acceptedBy(ana.id())).isEmpty();
    }

    @Test
    void a_letter_that_waits_never_goes_and_links_that_were_out_lead_nowhere() throws Exception {
        Token link = emails.begin(ana.id(), new EmailAddress("next." + ana.email()));
        transaction.begin();
        outbox.put(Letter.write("account-paused").to(ana.email(), Locale.ENGLISH).customer(ana.id()).with("name", ana.name()).with("reference", "7KQ2").with("link", "https://x.example")
                .once("waits:" + ana.reference()).letter());
        transaction.commit();
        assertThat(rows.texts("SELECT state FROM letter WHERE customer_id = ?", ana.id())).isNotEmpty();

        erase();

        assertThat(rows.texts("SELECT state FROM letter WHERE customer_id = ?", ana.id())).isEmpty();
        assertThat(emails.find(link.secret())).isEmpty();
        assertThatThrownBy(() -> emails.confirm(link.secret())).isInstanceOfAny(NotFound.class, Refusal.class);
        assertThatThrownBy(() -> signIn.in(AccountKind.CUSTOMER, ana.login(), GivenPerson.PASSWORD)).isInstanceOf(Refusal.class);
    }

    @Test
    @Promise({"SOL-19", "CET-18"})
    void a_copy_that_waited_to_be_fetched_is_destroyed_with_its_file() {
        long request = requests.get(requests.askForCopy(ana.id()), ana.id()).id();
        for (int turns = 0; copies.find(request, ana.id()).isEmpty() && turns < 500; turns++) {
            copyJob.work();
        }
        List<String> file = rows.texts("SELECT file_name FROM copy_package WHERE request_id = ?", request);
        assertThat(files()).containsAll(file).hasSizeGreaterThan(0);

        erase();

        assertThat(rows.texts("SELECT file_name FROM copy_package WHERE request_id = ?", request)).isEmpty();
        assertThat(copies.find(request, ana.id())).isEmpty();
        assertThat(files()).doesNotContainAnyElementsOf(file);
    }

    @Test
    @Promise({"SOL-19", "CET-18"})
    void a_copy_in_the_making_is_destroyed_with_its_parts() {
        String reference = requests.askForCopy(ana.id());
        for (int turns = 0; turns < 3; turns++) {
            copyJob.work();
        }
        assertThat(files()).anyMatch(name -> name.startsWith(reference));

        erase();

        assertThat(files()).noneMatch(name -> name.startsWith(reference));
    }

    private List<String> files() {
        String[] names = settings.data().resolve("copies").toFile().list();
        return names == null ? List.of() : List.of(names);
    }

    @Test
    void what_law_keeps_names_nobody_and_is_on_no_page() {
        String account = life.of(ana).account();

        erase();

        assertThat(rows.texts("SELECT number FROM bill WHERE number = ? AND restricted_on IS NOT NULL", "B" + account)).hasSize(1);
        assertThat(rows.texts("SELECT h.id FROM account_holder h JOIN service_account a ON a.id = h.account_id WHERE a.number = ?", "A" + account))
                .as("nobody's page shows it, because it is nobody's account").isEmpty();
    }

    @Test
    void who_registers_again_is_somebody_new_and_nothing_of_before_comes_back() {
        life.of(ana);

        erase();
        long again = given.registeredAgain(ana);

        assertThat(again).isNotEqualTo(ana.id());
        assertThat(customers.subjectKeyOf(again)).isNotEqualTo(ana.subjectKey());
        assertThat(requests.list(again)).isEmpty();
        assertThat(preferences.history(again)).isEmpty();
        assertThat(acceptances.acceptedBy(again)).isEmpty();
    }
}
