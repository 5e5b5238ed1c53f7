package portal.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The operator pack: who runs this portal and what its policy promises, as data under config/operators/NAME/pack.properties. Code asks
 * the pack and never the operator's name. A key that is missing stops the start with its name.
 */
@ApplicationScoped
@Named
public class Operator {

    @Inject Settings settings;

    private final Properties pack = new Properties();

    @PostConstruct
    void load() {
        try (InputStream file = open(settings.operator(), "pack.properties")) {
            pack.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean exists(String name) {
        return name.matches("[a-z][a-z0-9-]*") && Operator.class.getResource("/operators/" + name + "/pack.properties") != null;
    }

    private static InputStream open(String name, String file) {
        return Operator.class.getResourceAsStream("/operators/" + name + "/" + file);
    }

    /** A file of the pack, such as {@code privacy-policy/1.0.md}; null when the pack has none of that name. */
    public InputStream file(String path) {
        return open(settings.operator(), path);
    }

    public String code() {
        return settings.operator();
    }

    /** The name customers know. */
    public String getName() {
        return text("name");
    }

    /** ISO 3166 country of the operator; decides address rules when a customer has none. */
    public String country() {
        return text("country");
    }

    public ZoneId zone() {
        return ZoneId.of(text("zone"));
    }

    public Locale locale() {
        return Locale.forLanguageTag(text("locale"));
    }

    /** How account numbers of banks are written: IBAN or US. */
    public String bankScheme() {
        return text("bank.scheme");
    }

    /** ISO 4217 currency of bills. */
    public String currency() {
        return text("currency");
    }

    /** What people sign in with: USERNAME or EMAIL. */
    public String getLoginKind() {
        return text("login.kind");
    }

    /** Whether the confirmed e-mail address is the name that people sign in with. */
    public boolean isEmailLogin() {
        return "EMAIL".equals(getLoginKind());
    }

    /** The company that decides what happens with the data, as it is registered. */
    public String getController() {
        return text("controller.name");
    }

    /** Postal address of the controller, line by line. */
    public List<String> getAddress() {
        return List.of(text("controller.address").split("\\s*\\|\\s*"));
    }

    /** A contact for people: privacy, security, support, phone, hours, fax, authority ...; empty when there is none. */
    public String contact(String kind) {
        return text("contact." + kind);
    }

    /** A text of the pack. @throws IllegalStateException with the key when the pack does not have it */
    public String text(String key) {
        String value = pack.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("Operator pack " + code() + " has no " + key);
        }
        return value.strip();
    }

    /** A text of the pack, or the other one when the pack does not have it. */
    public String text(String key, String otherwise) {
        return pack.getProperty(key, otherwise).strip();
    }

    /** What is missing or wrong in the pack, one line each, {@code key  what to do}; empty when the portal can start. */
    public List<String> problems() {
        return PackCheck.problems(pack, path -> Operator.class.getResource("/operators/" + code() + "/" + path) != null);
    }

    /** Yes or no; the start has checked that it is one of both. */
    public boolean flag(String key) {
        return Boolean.parseBoolean(text(key));
    }

    public int number(String key) {
        return Integer.parseInt(text(key));
    }

    /** Comma-separated values, empty when the text is. */
    public List<String> list(String key) {
        return text(key).isEmpty() ? List.of() : List.of(text(key).split("\\s*,\\s*"));
    }
}
