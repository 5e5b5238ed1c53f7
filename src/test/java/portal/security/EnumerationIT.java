package portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.platform.Reference;
import portal.security.Throttle.Door;
import portal.support.GivenPerson;
import portal.support.PlainBrowser;
import portal.support.Rows;

/** Why nobody learns from an answer, or from how long it takes, whether a name exists. The times themselves are in src/bench. */
@ExtendWith(ArquillianExtension.class)
class EnumerationIT {

    private static final String[] WRITTEN = {"sign_in_attempt", "audit_entry", "throttle", "login_session", "letter"};

    @Inject GivenPerson given;
    @Inject Throttle throttle;
    @Inject Rows database;
    @Inject HttpServletRequest request;

    @AfterEach
    void leave() {
        for (Door door : new Door[] {Door.SIGN_IN_ADDRESS, Door.FORGOTTEN_ADDRESS, Door.RESEND_ADDRESS}) {
            throttle.clear(door, "127.0.0.1");
        }
    }

    @Test
    void a_wrong_sign_in_gets_the_same_bytes_and_leaves_the_same_rows_for_every_name() {
        String known = given.registered().login();
        String unknown = "nob" + Reference.random().toLowerCase(Locale.ROOT);
        bytes("/sign-in", "signIn", "whoever counts the first try of this address");

        assertThat(answer("/sign-in", "signIn", unknown)).isEqualTo(answer("/sign-in", "signIn", known)).contains("sign_in_attempt: 1");
    }

    @Test
    void a_forgotten_password_gets_the_same_bytes_for_every_name() {
        String known = given.registered().login();
        String unknown = "nob" + Reference.random().toLowerCase(Locale.ROOT);

        assertThat(bytes("/forgot", "send", unknown)).isEqualTo(bytes("/forgot", "send", known)).contains("note ok");
    }

    @Test
    void another_link_gets_the_same_bytes_for_every_name() {
        String known = given.registered().login();
        String unknown = "nob" + Reference.random().toLowerCase(Locale.ROOT);

        assertThat(bytes("/check-mail", "again", unknown)).isEqualTo(bytes("/check-mail", "again", known)).contains("note ok");
    }

    /** Status, headers, page and the rows that a try has left, with the name taken out. */
    private String answer(String page, String button, String login) {
        Map<String, String> before = database.counts(WRITTEN);
        String bytes = bytes(page, button, login);
        StringBuilder rows = new StringBuilder();
        database.counts(WRITTEN).forEach((table, count) ->
                rows.append(table).append(": ").append(Long.parseLong(count) - Long.parseLong(before.get(table))).append('\n'));
        return rows + bytes;
    }

    private String bytes(String page, String button, String login) {
        PlainBrowser browser = new PlainBrowser(request);
        HttpResponse<String> answer = browser.press(browser.get(page), button, Map.of("login", login, "password", "not the right password"));
        Map<String, Object> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(java.util.Set.of("date", "content-security-policy"));
        return answer.statusCode() + " " + headers + "\n" + answer.body().replace(login, "NAME");
    }
}
