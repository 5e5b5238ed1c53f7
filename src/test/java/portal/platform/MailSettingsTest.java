package portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "imaps://mail.example.com", "imaps://mail.example.com:993/INBOX", "imap://127.0.0.1/INBOX"})
    void incoming_mail_is_read_nowhere_or_over_imap(String in) {
        assertThat(problems("portal.mail.in", in)).isEmpty();
    }

    @Test
    void incoming_mail_is_read_from_a_folder_that_is_there() {
        assertThat(problems("portal.mail.in", folder.toString())).isEmpty();
        assertThat(problems("portal.mail.in", folder.resolve("not-there").toString())).singleElement().asString().startsWith("PORTAL_MAIL_IN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"imaps://", "imaps://user:secret@mail.example.com/INBOX", "imapx://mail.example.com"})
    void no_other_address_is_taken_and_what_is_wrong_is_not_repeated(String in) {
        assertThat(problems("portal.mail.in", in)).singleElement().asString().startsWith("PORTAL_MAIL_IN").doesNotContain("secret");
    }

    @Test
    void mail_comes_back_to_one_plain_address() {
        assertThat(problems("portal.mail.bounces", "bounces@example.com")).isEmpty();
        assertThat(problems("portal.mail.bounces", "Bounces <bounces@example.com>")).singleElement().asString().startsWith("PORTAL_MAIL_BOUNCES");
    }

    private List<String> problems(String name, String value) {
        Map<String, String> values = Map.of("portal.base.url", "https://my.example.com", "portal.operator", "brightwater", "portal.data", folder.toString());
        Settings settings = new Settings();
        settings.config = (Config) Proxy.newProxyInstance(Config.class.getClassLoader(), new Class<?>[] {Config.class}, (proxy, method, arguments) -> {
            String found = name.equals(arguments[0]) ? value : values.getOrDefault((String) arguments[0], "");
            return method.getName().equals("getOptionalValue") ? Optional.of(found) : arguments[1] == Boolean.class ? (Object) Boolean.FALSE : found;
        });
        return settings.problems();
    }
}
