package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.platform.Settings;

/** Every kind of mail with made-up values, so that staff see what customers get without opening anybody's mail. */
@ApplicationScoped
public class Specimens {

    private static final String KINDS = "/portal/mail/kinds.properties";
    private static final String NOBODY = "alex.morgan@example.com";

    @Inject Renderer renderer;
    @Inject Settings settings;
    @Inject Operator operator;
    @Inject Clock clock;

    /**
     * @param kind  name of the template, with a variant behind @
     * @param fault what is wrong with it; null when it may go out
     */
    public record Specimen(String kind, String topic, Rendered words, Fault fault) {
    }

    /** In the order of their names. */
    public List<Specimen> all() {
        return kinds().entrySet().stream().map(kind -> specimen(kind.getKey(), kind.getValue())).toList();
    }

    /** @throws NotFound when there is no such kind */
    public Specimen get(String kind) {
        return Optional.ofNullable(kind).map(kinds()::get).map(topic -> specimen(kind, topic)).orElseThrow(NotFound::new);
    }

    static Map<String, String> kinds() {
        Properties kinds = new Properties();
        try (InputStream file = Specimens.class.getResourceAsStream(KINDS)) {
            kinds.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> sorted = new TreeMap<>();
        kinds.stringPropertyNames().forEach(kind -> sorted.put(kind, kinds.getProperty(kind)));
        return sorted;
    }

    private Specimen specimen(String kind, String topic) {
        String[] parts = kind.split("@");
        Map<String, Object> values = values();
        values.put("kind", parts.length > 1 ? parts[1] : "Copy of the data");
        boolean service = topic.equals(Letter.SERVICE);
        Letter letter = new Letter(parts[0], NOBODY, operator.locale(), topic, isToCustomer(parts[0]) ? 0L : null, values, null, Letter.Keep.ALL,
                null, null);
        Rendered words = renderer.render(letter, service ? null : settings.baseUrl() + "/unsubscribe/example");
        return new Specimen(kind, topic, words, Lint.fault(words, service, Lint.Allowed.NOTHING).orElse(null));
    }

    private static boolean isToCustomer(String template) {
        return !template.matches("recipient-.*|request-late|invitation|test-letter|delegate-invitation|deletion-done");
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(Map.of("name", "Alex Morgan", "login", "alex.morgan", "reference", "7KQ2-M9XD-4TBN",
                "link", settings.baseUrl() + "/example", "due", clock.today().plusDays(30), "until", clock.today().plusDays(14),
                "when", clock.now(), "expires", clock.now(), "minutes", 10L, "portal", settings.baseUrl()));
        values.putAll(Map.of("friend", "Kim", "sender", "Alex", "account", "•••• 5678", "another", "a•••@example.com",
                "reason", "The reason, in a sentence.", "words", "What was written to the customer.", "controller", "Data controller",
                "recipient", "Example Collections Ltd", "notice", "1042", "topics", "Newsletter, Offers"));
        values.putAll(Map.of("verify", settings.baseUrl() + "/verify-receipt", "receipt", "The signed receipt stands here.\nKey: example\n",
                "line", "It took me five minutes.",
                "title", "A title of one line", "html", "<p>A first paragraph of a few words.</p>\n<p>And a second one.</p>"));
        values.putAll(Map.of("granted", List.of("Products you registered"), "refused", List.of(Map.of("item", "Messages we sent you",
                "reason", "The reason, in a sentence.", "words", "What was written to the customer.")), "other", "9TBN-7KQ2-M9XD", "hours", 24L, "code", "482915"));
        values.putAll(Map.of("prize", "A garden bench", "signsIn", true, "which", "Privacy policy", "number", "1.4", "entry", "17", "from", clock.now(), "changes", "New: what is new, in a sentence.",
                "compare", settings.baseUrl() + "/compare-policies"));
        return values;
    }
}
