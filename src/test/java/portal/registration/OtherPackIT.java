package portal.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.EmailConfirmation;
import portal.customer.PersonName;
import portal.platform.Reference;
import portal.policy.Policies;
import portal.security.AccountKind;
import portal.security.Accounts;
import portal.security.CurrentUser;
import portal.security.SignIn;
import portal.security.Throttle;
import portal.security.Throttle.Door;
import portal.security.Visit;
import portal.support.ChangedPack;
import portal.support.PlainBrowser;
import portal.support.Promise;
import portal.support.Rows;

/** Operators who ask for less, or where the e-mail address is the login. */
@ExtendWith(ArquillianExtension.class)
class OtherPackIT {

    private static final String PASSWORD = "blue water runs to the sea";

    @Inject ChangedPack pack;
    @Inject Registration registration;
    @Inject CustomerRecords records;
    @Inject EmailConfirmation confirmation;
    @Inject Accounts accounts;
    @Inject Policies policies;
    @Inject SignIn signIn;
    @Inject CurrentUser user;
    @Inject Throttle throttle;
    @Inject Visit visit;
    @Inject Rows database;
    @Inject HttpServletRequest request;

    private final String marker = Reference.random().toLowerCase(Locale.ROOT);
    private final String address = "heron+" + marker + "@example.com";

    @BeforeEach
    void anOperatorWhoAsksForLittle() {
        pack.say("registration.fields", "name,email,password");
        pack.say("login.kind", "EMAIL");
        pack.say("age.min", "0");
    }

    @AfterEach
    void leave() {
        pack.asWritten();
        signIn.out();
        for (Door door : new Door[] {Door.SIGN_IN_ADDRESS, Door.REGISTER_ADDRESS}) {
            throttle.clear(door, visit.address());
            throttle.clear(door, "127.0.0.1");
        }
    }

    @Test
    @Promise("CET-08")
    void a_confirmed_new_address_is_the_login_and_the_old_one_is_dead() {
        long customer = registered();
        confirmation.confirm(confirmation.begin(customer, new EmailAddress(address)).secret());
        confirmation.confirm(confirmation.begin(customer, new EmailAddress("new." + address)).secret());

        signIn.in(AccountKind.CUSTOMER, "NEW." + address, PASSWORD);

        assertThat(user.customer()).as("the same person").isEqualTo(customer);
        assertThatThrownBy(() -> signIn.in(AccountKind.CUSTOMER, address, PASSWORD)).hasMessage("sign_in.wrong_email");
    }

    @Test
    @Promise("CET-08")
    void until_it_is_confirmed_a_new_address_opens_nothing_and_the_old_one_still_does() {
        long customer = registered();
        confirmation.begin(customer, new EmailAddress("new." + address));

        assertThatThrownBy(() -> signIn.in(AccountKind.CUSTOMER, "new." + address, PASSWORD)).hasMessage("sign_in.wrong_email");
        signIn.in(AccountKind.CUSTOMER, address, PASSWORD);
    }

    @Test
    void whoever_is_signed_in_while_the_address_changes_can_still_prove_it() {
        long customer = registered();
        signIn.in(AccountKind.CUSTOMER, address, PASSWORD);
        confirmation.confirm(confirmation.begin(customer, new EmailAddress("new." + address)).secret());

        signIn.again(PASSWORD);

        assertThat(user.isFresh()).isTrue();
    }

    @Test
    void an_address_with_which_somebody_else_signs_in_is_refused_to_whoever_reads_its_mail() {
        long customer = registered();
        long another = records.open(new PersonName("Another Heron"), Locale.UK);
        confirmation.ask(customer, new EmailAddress("new." + address), Actor.customer(records.subjectKeyOf(customer)));
        accounts.open(new portal.security.NewLogin(another, records.subjectKeyOf(another), new portal.security.LoginName("new." + address), "x"));
        String link = confirmation.begin(customer, new EmailAddress("new." + address)).secret();

        assertThatThrownBy(() -> confirmation.confirm(link)).hasMessage("confirm_email.taken");

        signIn.in(AccountKind.CUSTOMER, address, PASSWORD);
    }

    @Test
    void an_address_that_is_taken_gets_the_answer_of_a_free_one_and_its_owner_a_mail() {
        long customer = registered();
        Map<String, String> before = database.counts("customer", "login_account", "email_change");

        registration.register(registration.begin(), applicant("another password for the same"));

        assertThat(database.counts("customer", "login_account", "email_change")).isEqualTo(before);
        assertThat(letters(customer)).contains("address-taken");
        signIn.in(AccountKind.CUSTOMER, address, PASSWORD);
    }

    @Test
    @Promise({"SOL-04", "CET-08"})
    void the_page_asks_for_no_more_than_the_pack_and_what_is_sent_beyond_is_not_stored() {
        PlainBrowser browser = new PlainBrowser(request);
        HttpResponse<String> page = browser.get("/register");
        assertThat(page.body()).contains("id=\"email\"", "id=\"name\"", "id=\"password\"")
                .doesNotContain("id=\"login\"", "dateOfBirth", "id=\"account\"", "id=\"fact\"");

        HttpResponse<String> answer = browser.press(page, "register", Map.of("name", "Heron Weir", "email", address, "password", PASSWORD,
                "accepted", "on", "login", "posted." + marker, "dateOfBirth-day", "7", "dateOfBirth-month", "3", "dateOfBirth-year", "1971"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        long customer = accounts.findCustomer(address).orElseThrow().subject();
        assertThat(records.get(customer).dateOfBirth().value()).isNull();
        assertThat(records.get(customer).name().value()).isEqualTo("Heron Weir");
        assertThat(accounts.findCustomer("posted." + marker)).isEmpty();
    }

    @Test
    @Promise("SOL-04")
    void with_a_user_name_four_things_are_asked_and_none_else() {
        pack.say("registration.fields", "name,login,email,password");
        pack.say("login.kind", "USERNAME");
        PlainBrowser browser = new PlainBrowser(request);
        HttpResponse<String> page = browser.get("/register");
        assertThat(page.body()).contains("id=\"login\"").doesNotContain("dateOfBirth", "id=\"account\"");

        HttpResponse<String> answer = browser.press(page, "register", Map.of("name", "Heron Weir", "email", address, "password", PASSWORD,
                "accepted", "on", "login", "heron." + marker, "dateOfBirth-year", "1971"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(records.get(accounts.findCustomer("heron." + marker).orElseThrow().subject()).dateOfBirth().value()).isNull();
    }

    @Test
    @Promise("CET-08")
    void pages_say_what_to_type() {
        PlainBrowser browser = new PlainBrowser(request);

        for (String path : List.of("/sign-in", "/forgot", "/check-mail", "/register")) {
            assertThat(browser.get(path).body()).as(path).contains("E-mail address").doesNotContain("User name", "user name");
        }
    }

    private long registered() {
        registration.register(registration.begin(), applicant(PASSWORD));
        return accounts.findCustomer(address).orElseThrow().subject();
    }

    private Applicant applicant(String password) {
        return new Applicant(new PersonName("Heron Weir"), null, new EmailAddress(address), password, LocalDate.parse("1984-02-29"),
                policies.current().number(), "I accept.");
    }

    private List<String> letters(long customer) {
        return database.texts("SELECT template FROM letter WHERE customer_id = ?", customer);
    }
}
