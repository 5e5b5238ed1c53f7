package portal.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.customer.Channel;
import portal.customer.CustomerIntake;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.EmailConfirmation;
import portal.customer.ImportedCustomer;
import portal.customer.PersonName;
import portal.customer.PostalAddress;
import portal.platform.Clock;
import portal.platform.Reference;
import portal.policy.AcceptedPolicy;
import portal.policy.Acceptances;
import portal.policy.Policies;
import portal.security.AccountKind;
import portal.security.Accounts;
import portal.security.CurrentUser;
import portal.security.LoginName;
import portal.security.SignIn;
import portal.security.Throttle;
import portal.security.Throttle.Door;
import portal.security.Visit;
import portal.supply.ImportedAccount;
import portal.supply.ImportedPremises;
import portal.supply.SupplyIntake;
import portal.support.Promise;
import portal.support.Rows;

@ExtendWith(ArquillianExtension.class)
class RegistrationIT {

    private static final String POSTCODE = "BW1 2AB";
    private static final String PASSWORD = "blue water runs to the sea";
    private static final String[] TABLES = {"login_account", "login_role", "login_session", "sign_in_attempt", "password_link", "throttle",
        "customer", "contact_point", "customer_change", "email_change", "account_holder", "letter", "policy_acceptance", "audit_entry",
        "audit_note"};

    @Inject Registration registration;
    @Inject CustomerIntake people;
    @Inject SupplyIntake supply;
    @Inject CustomerRecords records;
    @Inject EmailConfirmation confirmation;
    @Inject Accounts accounts;
    @Inject Acceptances acceptances;
    @Inject Policies policies;
    @Inject SignIn signIn;
    @Inject CurrentUser user;
    @Inject Throttle throttle;
    @Inject Visit visit;
    @Inject Rows database;
    @Inject Clock clock;

    private String marker;
    private String account;
    private String login;
    private long customer;

    @BeforeEach
    void anAccountWithAHolderWhoIsNotOnline() {
        marker = Reference.random();
        account = "7" + Long.toString(Math.abs(marker.hashCode()) + 1_000_000_000L);
        login = "heron." + marker.toLowerCase(Locale.ROOT);
        people.takeCustomers(List.of(new ImportedCustomer("C-" + marker, new PersonName("Heron Weir"), null, "en", "GB", Channel.EMAIL, null)),
                clock.now());
        supply.takePremises(List.of(new ImportedPremises("P-" + marker,
                new PostalAddress("1 Mill Lane", null, "Brightwater", null, POSTCODE, "GB"))));
        supply.takeAccounts(List.of(new ImportedAccount(account, "C-" + marker, "P-" + marker, "GBP", 0, clock.today(),
                clock.today().minusYears(2), null)), clock.now());
        customer = people.find(List.of("C-" + marker)).get("C-" + marker);
    }

    @AfterEach
    void leave() {
        signIn.out();
        throttle.clear(Door.REGISTER_ADDRESS, visit.address());
        throttle.clear(Door.SIGN_IN_ADDRESS, visit.address());
    }

    @Test
    @Promise({"CEG-14", "SOL-08", "CEG-04"})
    void two_facts_and_a_password_open_a_login_with_one_welcome_mail() {
        registration.register(registration.prove(account, "bw12ab"), applicant("1984-02-29"));

        assertThat(database.texts("SELECT template FROM letter WHERE customer_id = ?", customer)).containsExactly("welcome");
        assertThat(confirmation.pending(customer)).hasValueSatisfying(pending -> assertThat(pending.address()).startsWith(login));
        assertThat(records.emailOf(customer)).isNull();
        assertThat(acceptances.acceptedBy(customer)).singleElement().satisfies((AcceptedPolicy accepted) -> {
            assertThat(accepted.version()).isEqualTo(policies.current().number());
            assertThat(accepted.wording()).isEqualTo("I accept.");
            assertThat(accepted.channel()).isEqualTo("WEB");
        });
        signIn.in(AccountKind.CUSTOMER, login, PASSWORD);
        assertThat(user.customer()).isEqualTo(customer);
    }

    @Test
    @Promise("CEG-14")
    void a_wrong_pair_and_an_account_that_is_online_get_one_answer() {
        registration.register(registration.prove(account, POSTCODE), applicant("1984-02-29"));

        for (String[] pair : new String[][] {{account, POSTCODE}, {account, "ZZ9 9ZZ"}, {"7000000000", POSTCODE}, {"'; DROP TABLE", "\u202E"}, {null, null}}) {
            assertThatThrownBy(() -> registration.prove(pair[0], pair[1])).hasMessage("register.no_match");
        }
    }

    @Test
    void a_number_is_not_guessed_at_for_long() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> registration.prove(account, "ZZ9 9ZZ")).hasMessage("register.no_match");
        }

        assertThatThrownBy(() -> registration.prove(account, POSTCODE)).hasMessage("throttle.seconds");
    }

    @Test
    void the_second_of_two_tickets_finds_the_account_taken() {
        String first = registration.prove(account, POSTCODE);
        String second = registration.prove(account, POSTCODE);
        registration.register(first, applicant("1984-02-29"));
        login = login + ".2";

        assertThatThrownBy(() -> registration.register(second, applicant("1984-02-29"))).hasMessage("register.refused");

        assertThat(accounts.isTaken(new LoginName(login))).isFalse();
    }

    @Test
    @Promise("CEG-25")
    void of_a_child_nothing_is_kept() {
        String ticket = registration.prove(account, POSTCODE);
        Map<String, String> before = database.counts(TABLES);

        assertThatThrownBy(() -> registration.register(ticket, applicant(clock.today().minusYears(13).plusDays(1).toString())))
                .hasMessage("register.refused");

        assertThat(database.counts(TABLES)).isEqualTo(before);
    }

    @Test
    void a_ticket_that_is_nonsense_changed_or_old_leads_nowhere() {
        String ticket = registration.prove(account, POSTCODE);
        String changed = ticket.substring(0, 40) + (ticket.charAt(40) == 'A' ? 'B' : 'A') + ticket.substring(41);

        assertThat(registration.isGood(ticket)).isTrue();
        for (String bad : new String[] {null, "", "nonsense", "\u0000", changed, ticket.substring(1), "x".repeat(10_000)}) {
            assertThat(registration.isGood(bad)).isFalse();
        }
        try {
            clock.travel(Ticket.LIFE);
            assertThatThrownBy(() -> registration.register(ticket, applicant("1984-02-29"))).hasMessage("register.expired");
        } finally {
            clock.travel(Ticket.LIFE.negated());
        }
    }

    @Test
    void whether_an_address_is_known_makes_no_difference() {
        records.keepEmail(customer, new EmailAddress("shared." + marker + "@example.com"), portal.census.Source.CUSTOMER, clock.now());

        registration.register(registration.prove(account, POSTCODE), new Applicant(null, new LoginName(login),
                new EmailAddress("SHARED." + marker + "@example.com"), PASSWORD, LocalDate.parse("1984-02-29"), policies.current().number(), "I accept."));

        assertThat(database.texts("SELECT template FROM letter WHERE customer_id = ?", customer)).containsExactly("welcome");
    }

    @Test
    void whoever_was_on_file_hears_of_a_registration_with_another_address() {
        records.keepEmail(customer, new EmailAddress("file." + marker + "@example.com"), portal.census.Source.BILLING_SYSTEM, null);

        registration.register(registration.prove(account, POSTCODE), applicant("1984-02-29"));

        assertThat(database.texts("SELECT template FROM letter WHERE customer_id = ? ORDER BY template", customer))
                .isEqualTo(List.of("online-account-opened", "welcome"));
        assertThat(records.emailOf(customer)).startsWith("file.");
    }

    private Applicant applicant(String born) {
        return new Applicant(null, new LoginName(login), new EmailAddress(login + "@example.com"), PASSWORD, LocalDate.parse(born),
                policies.current().number(), "I accept.");
    }
}
