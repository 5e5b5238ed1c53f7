package portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.platform.Reference;
import portal.security.AccountKind;
import portal.security.Accounts;
import portal.security.Credentials;
import portal.security.LoginName;
import portal.security.Role;
import portal.support.PlainBrowser;
import portal.support.Promise;
import portal.support.Rows;

@ExtendWith(ArquillianExtension.class)
class GuidelineIT {

    private static final String PASSWORD = "blue water runs to the sea";

    @Inject Accounts accounts;
    @Inject Credentials credentials;
    @Inject Rows rows;
    @Inject HttpServletRequest request;

    @Test
    @Promise({"CET-25", "TTE-20"})
    void the_console_opens_for_who_has_acknowledged_the_guideline_in_force() {
        String login = "newcomer." + Reference.random().toLowerCase(Locale.ROOT);
        credentials.set(AccountKind.STAFF, accounts.addStaff(new LoginName(login), login + "@example.com", Set.of(Role.PRIVACY_OFFICER)).secret(), PASSWORD);
        PlainBrowser browser = new PlainBrowser(request);
        browser.press(browser.get("/staff/sign-in"), "signIn", Map.of("login", login, "password", PASSWORD));

        for (String page : new String[] {"/staff/", "/staff/requests", "/staff/audit", "/staff/import-problems", "/staff/document?ref=x"}) {
            HttpResponse<String> shut = browser.get(page);
            assertThat(shut.statusCode()).as(page).isEqualTo(302);
            assertThat(shut.headers().firstValue("Location").orElseThrow()).as(page).endsWith("/staff/guideline");
        }
        HttpResponse<String> done = browser.press(browser.get("/staff/guideline"), "acknowledge", Map.of());

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(browser.get("/staff/requests").statusCode()).isEqualTo(200);
        String key = accounts.staff().stream().filter(one -> one.login().equals(login)).findFirst().orElseThrow().subjectKey();
        assertThat(rows.texts("SELECT text_hash FROM guideline_acknowledgement WHERE staff_key = ?", key)).singleElement().asString().hasSize(64);
    }
}
