package portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.census.Source;
import portal.customer.CustomerRecords;
import portal.customer.EmailAddress;
import portal.customer.PersonName;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Token;
import portal.security.Throttle.Door;
import portal.support.Promise;
import portal.support.Rows;

@ExtendWith(ArquillianExtension.class)
class SignInIT {

    private static final String PASSWORD = "blue water runs to the sea";
    private static final String OTHER = "grey herons wait by the weir";

    @Inject SignIn signIn;
    @Inject Credentials credentials;
    @Inject CredentialBook credentialBook;
    @Inject Accounts accounts;
    @Inject Passwords passwords;
    @Inject Sessions sessions;
    @Inject SecurityErasure erasure;
    @Inject Throttle throttle;
    @Inject Visit visit;
    @Inject CurrentUser user;
    @Inject CustomerRecords records;
    @Inject Rows database;
    @Inject HttpServletRequest request;
    @Inject Clock clock;

    private String login;
    private long customer;

    @BeforeEach
    void somebodyWithALogin() {
        login = "otter." + Reference.random().toLowerCase(Locale.ROOT);
        customer = records.open(new PersonName("Otter River"), Locale.UK);
        records.keepEmail(customer, new EmailAddress(login + "@example.com"), Source.CUSTOMER, clock.now());
        accounts.open(new NewLogin(customer, records.subjectKeyOf(customer), new LoginName(login), passwords.hash(PASSWORD)));
    }

    @AfterEach
    void leave() {
        visit.end();
        throttle.clear(Door.SIGN_IN_ADDRESS, visit.address());
        throttle.clear(Door.FORGOTTEN_ADDRESS, visit.address());
    }

    @Test
    void the_name_counts_however_it_is_written_and_the_session_is_new() {
        String before = request.getSession(true).getId();

        signIn.in(AccountKind.CUSTOMER, login.toUpperCase(Locale.ROOT).replace('O', '\u041E'), PASSWORD);

        assertThat(user.isCustomer()).isTrue();
        assertThat(user.isFresh()).isTrue();
        assertThat(user.customer()).isEqualTo(customer);
        assertThat(request.getSession(false).getId()).isNotEqualTo(before);
        assertThat(accounts.attempts(customer, 20)).singleElement().matches(SignInView::worked);
    }

    @Test
    void an_unknown_name_gets_the_answer_of_a_wrong_password_also_when_the_door_closes() {
        String nobody = "nobody." + Reference.random();
        for (int i = 0; i < 4; i++) {
            assertThat(refused(login)).isEqualTo("sign_in.wrong []").isEqualTo(refused(nobody));
        }

        assertThat(refused(login)).startsWith("throttle.seconds [");
        assertThat(refused(nobody)).startsWith("throttle.seconds [");
        assertThatThrownBy(() -> signIn.in(AccountKind.CUSTOMER, login, PASSWORD)).hasMessage("throttle.seconds");
    }

    @Test
    void a_customer_does_not_come_in_through_the_door_of_staff() {
        assertThatThrownBy(() -> signIn.in(AccountKind.STAFF, login, PASSWORD)).hasMessage("sign_in.wrong");
    }

    @Test
    @Promise("CEG-10")
    void a_name_that_looks_like_another_is_taken() {
        String twin = login.replace('o', '\u043E').toUpperCase(Locale.ROOT);
        long another = records.open(new PersonName("Another Otter"), Locale.UK);

        assertThatThrownBy(() -> accounts.open(new NewLogin(another, records.subjectKeyOf(another), new LoginName(twin), "x")))
                .hasMessage("login_name.taken");
    }

    @Test
    @Promise("CEG-12")
    void a_changed_password_keeps_this_browser_and_ends_the_others() {
        long account = accounts.findCustomer(customer).orElseThrow().id();
        long elsewhere = sessions.begin(account, "another session", "Firefox on Linux");
        signIn.in(AccountKind.CUSTOMER, login, PASSWORD);
        assertThat(sessions.open(user.signedIn())).extracting(SessionView::id).contains(elsewhere, user.signedIn().session());

        credentials.change(PASSWORD, OTHER);

        assertThat(sessions.isOpen(elsewhere)).isFalse();
        assertThat(sessions.isOpen(user.signedIn().session())).isTrue();
        signIn.in(AccountKind.CUSTOMER, login, OTHER);
        assertThat(letters()).contains("password-changed");
    }

    @Test
    void the_old_password_is_asked_for_before_it_is_changed() {
        signIn.in(AccountKind.CUSTOMER, login, PASSWORD);

        assertThatThrownBy(() -> credentials.change("not the old password", OTHER)).hasMessage("password.wrong");
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy_it_is() {
        signIn.in(AccountKind.CUSTOMER, login, PASSWORD);
        long session = user.signedIn().session();
        try {
            clock.travel(LoginSession.LONGEST.minusMinutes(1));
            assertThat(sessions.isOpen(session)).isTrue();
            clock.travel(Duration.ofMinutes(2));
            assertThat(sessions.isOpen(session)).isFalse();
        } finally {
            clock.travel(LoginSession.LONGEST.plusMinutes(1).negated());
        }
    }

    @Test
    void after_five_minutes_the_password_is_asked_for_again() {
        signIn.in(AccountKind.CUSTOMER, login, PASSWORD);
        try {
            clock.travel(CurrentUser.FRESH);
            assertThat(user.isFresh()).isFalse();
            signIn.again(PASSWORD);
            assertThat(user.isFresh()).isTrue();
        } finally {
            clock.travel(CurrentUser.FRESH.negated());
        }
    }

    @Test
    void a_reset_link_works_once_and_a_newer_one_replaces_it() {
        long account = accounts.findCustomer(customer).orElseThrow().id();
        long session = sessions.begin(account, "a session", "");
        String older = accounts.invite(account, PasswordLink.FORGOTTEN).secret();
        String newer = accounts.invite(account, PasswordLink.FORGOTTEN).secret();

        assertThat(credentials.isLive(AccountKind.CUSTOMER, older)).isFalse();
        assertThat(credentials.isLive(AccountKind.STAFF, newer)).isFalse();
        credentials.set(AccountKind.CUSTOMER, newer, OTHER);

        assertThatThrownBy(() -> credentials.set(AccountKind.CUSTOMER, newer, PASSWORD)).isInstanceOf(NotFound.class);
        assertThat(sessions.isOpen(session)).isFalse();
        assertThat(user.isSignedIn()).isFalse();
        assertThatThrownBy(() -> signIn.in(AccountKind.CUSTOMER, login, PASSWORD)).hasMessage("sign_in.wrong");
        signIn.in(AccountKind.CUSTOMER, login, OTHER);
    }

    @Test
    void a_reset_link_is_dead_after_ten_minutes() {
        Token link = accounts.invite(accounts.findCustomer(customer).orElseThrow().id(), PasswordLink.FORGOTTEN);
        try {
            clock.travel(PasswordLink.FORGOTTEN);
            assertThat(credentials.isLive(AccountKind.CUSTOMER, link.secret())).isFalse();
        } finally {
            clock.travel(PasswordLink.FORGOTTEN.negated());
        }
    }

    @Test
    void a_forgotten_password_is_mailed_to_the_address_on_file_and_to_nobody_for_an_unknown_name() {
        credentialBook.sendLinks("nobody." + Reference.random());
        credentialBook.sendLinks(login);

        assertThat(letters()).containsExactly("reset-password");
    }

    @Test
    void a_confirmed_address_is_as_good_as_the_name_for_a_forgotten_password() {
        accounts.emailConfirmed(customer, login + "@example.com");

        credentialBook.sendLinks(login.toUpperCase(Locale.ROOT) + "@EXAMPLE.com");

        assertThat(letters()).containsExactly("reset-password");
    }

    @Test
    void an_erasure_signs_out_and_frees_the_name() {
        signIn.in(AccountKind.CUSTOMER, login, PASSWORD);
        long session = user.signedIn().session();
        var foreseen = erasure.preview(customer);

        assertThat(erasure.erase(customer, clock.now())).isEqualTo(foreseen);

        assertThat(sessions.isOpen(session)).isFalse();
        assertThat(accounts.findCustomer(customer)).isEmpty();
        assertThat(accounts.isTaken(new LoginName(login))).isFalse();
        assertThat(erasure.erase(customer, clock.now())).allMatch(line -> line.count() == 0);
    }

    @Test
    void a_member_of_staff_sets_a_password_by_a_link_and_is_out_for_good_once_deactivated() {
        String desk = "desk." + Reference.random().toLowerCase(Locale.ROOT);
        Token link = accounts.addStaff(new LoginName(desk), desk + "@brightwater.example", java.util.Set.of(Role.AUDITOR));
        assertThatThrownBy(() -> signIn.in(AccountKind.STAFF, desk, "")).hasMessage("sign_in.wrong");

        credentials.set(AccountKind.STAFF, link.secret(), PASSWORD);
        signIn.in(AccountKind.STAFF, desk, PASSWORD);
        assertThat(user.roles()).containsExactly(Role.AUDITOR);
        long session = user.signedIn().session();
        String key = user.subjectKey();

        accounts.deactivateStaff(desk, SecurityLog.OPERATOR);

        assertThat(database.texts("SELECT action FROM audit_entry WHERE target = ? AND action LIKE 'staff.%' ORDER BY seq", key))
                .containsExactly("staff.added", "staff.deactivated");
        assertThat(sessions.isOpen(session)).isFalse();
        assertThatThrownBy(() -> signIn.in(AccountKind.STAFF, desk, PASSWORD)).hasMessage("sign_in.wrong");
    }

    private List<String> letters() {
        return database.texts("SELECT template FROM letter WHERE customer_id = ? ORDER BY id", customer);
    }

    private String refused(String name) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> signIn.in(AccountKind.CUSTOMER, name, "not the right password"));
        return refusal.key() + " " + List.of(refusal.arguments());
    }
}
