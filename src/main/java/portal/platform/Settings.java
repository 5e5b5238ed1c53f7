package portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * How this installation runs: the environment variables of config/portal.env.example, and nothing of the operator's policies, which
 * are in the {@link Operator} pack. Names: {@code portal.base.url} here is {@code PORTAL_BASE_URL} in the environment. Defaults are
 * in META-INF/microprofile-config.properties.
 */
@ApplicationScoped
public class Settings {

    @Inject Config config;

    /** Where customers reach the portal, without a slash at the end. Links in mails start with it. */
    public String baseUrl() {
        return required("portal.base.url").replaceAll("/+$", "");
    }

    public boolean https() {
        return baseUrl().startsWith("https:");
    }

    /** Whether this is the demo: sample data, /dev pages, known passwords. Never on an installation with real customers. */
    public boolean demo() {
        return config.getValue("portal.demo", Boolean.class);
    }

    /** Whether this node runs jobs; off only in tests that run them by hand. */
    public boolean jobs() {
        return config.getValue("portal.jobs", Boolean.class);
    }

    /** The folder for everything outside the database: keys, prepared copies, uploaded extracts. */
    public Path data() {
        return Path.of(required("portal.data")).toAbsolutePath().normalize();
    }

    public String operator() {
        return required("portal.operator");
    }

    /** An optional setting, or an empty string. */
    public String text(String name) {
        return config.getOptionalValue(name, String.class).orElse("").strip();
    }

    public int number(String name) {
        return config.getValue(name, Integer.class);
    }

    private String required(String name) {
        return config.getValue(name, String.class).strip();
    }

    /** What is missing or wrong, one line each, {@code NAME  what to do}; empty when the portal can start. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (!text("portal.base.url").matches("https?://[^\\s/]+.*")) {
            problems.add("PORTAL_BASE_URL  must be the address customers use, such as https://my.example.com");
        }
        if (!text("portal.base.url").startsWith("https:") && !demo()) {
            problems.add("PORTAL_BASE_URL  must start with https:// unless PORTAL_DEMO=true");
        }
        if (!Operator.exists(text("portal.operator"))) {
            problems.add("PORTAL_OPERATOR  there is no operator pack \"" + text("portal.operator") + "\"");
        }
        if (!text("portal.scan").matches("(\\S+:[0-9]{1,5})?")) {
            problems.add("PORTAL_SCAN  must be host:port of a malware scanner, or empty");
        }
        mail(problems);
        try {
            Files.createDirectories(data());
        } catch (java.io.IOException | RuntimeException unusable) {
            problems.add("PORTAL_DATA  the folder " + text("portal.data") + " cannot be created or written");
        }
        return problems;
    }

    private void mail(List<String> problems) {
        String in = text("portal.mail.in");
        if (in.startsWith("imap") ? !in.matches("imaps?://[^\\s/@]+(/\\S*)?") : !in.isEmpty() && !Files.isDirectory(Path.of(in))) {
            problems.add("PORTAL_MAIL_IN  must be a folder that is there, or imaps://host/FOLDER, or empty");
        }
        if (!text("portal.mail.bounces").matches("([^\\s@<>]+@[^\\s@<>]+)?")) {
            problems.add("PORTAL_MAIL_BOUNCES  must be a plain mail address, or empty");
        }
    }
}
