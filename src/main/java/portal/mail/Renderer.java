package portal.mail;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import portal.platform.Operator;
import portal.platform.Settings;

/**
 * Turns a letter into words. A template has the blocks {@code subject}, {@code text} and {@code html}; the layout around them is shared.
 * Two engines read the same templates, because the safe default differs: in HTML every value is escaped, in text none is.
 */
@ApplicationScoped
class Renderer {

    private static final int SUBJECT_LENGTH = 200;

    @Inject Settings settings;
    @Inject Operator operator;

    private PebbleEngine html;
    private PebbleEngine text;

    @PostConstruct
    void prepare() {
        html = engine(true);
        text = engine(false);
    }

    private static PebbleEngine engine(boolean escaping) {
        ClasspathLoader templates = new ClasspathLoader(Renderer.class.getClassLoader());
        templates.setPrefix("portal/mail");
        templates.setSuffix(".peb");
        return new PebbleEngine.Builder().loader(templates).autoEscaping(escaping).strictVariables(true).newLineTrimming(escaping)
                .extension(new Parts(escaping)).build();
    }

    /** @param unsubscribe address that stops the topic, null for mail that cannot be refused */
    Rendered render(Letter letter, String unsubscribe) {
        Map<String, Object> model = model(letter, unsubscribe);
        return new Rendered(subject(block(text, letter, "subject", model)), tidy(block(text, letter, "plain", model)),
                tidy(block(html, letter, "page", model)));
    }

    /** A piece of HTML that is added to a letter when it leaves. */
    String part(String template, Map<String, Object> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("base", settings.baseUrl());
        StringWriter words = new StringWriter();
        try {
            html.getTemplate(template).evaluate(words, model);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words.toString();
    }

    private Map<String, Object> model(Letter letter, String unsubscribe) {
        Map<String, Object> model = new HashMap<>();
        letter.values().forEach((name, value) -> model.put(name, shown(value, letter.language(), operator.zone())));
        model.put("operator", operator.getName());
        model.put("company", operator.text("controller.name"));
        model.put("address", List.of(operator.text("controller.address").split("\\|")));
        model.put("support", operator.text("contact.support"));
        model.put("colour", operator.text("brand.primary"));
        model.put("colourInTheDark", operator.text("brand.primary.dark"));
        model.put("base", settings.baseUrl());
        model.put("lang", letter.language().toLanguageTag());
        model.put("customer", letter.customer() != null);
        model.put("unsubscribe", unsubscribe);
        return model;
    }

    /** Dates as people say them, and no character that a person cannot see. */
    static Object shown(Object value, Locale language, ZoneId zone) {
        if (value instanceof LocalDate date) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(date);
        }
        if (value instanceof Instant instant) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", language).format(instant.atZone(zone));
        }
        return value instanceof String words ? words.replaceAll("[\\p{Cc}&&[^\n\t]]", "").replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
                : value;
    }

    private static String block(PebbleEngine engine, Letter letter, String block, Map<String, Object> model) {
        StringWriter words = new StringWriter();
        try {
            engine.getTemplate(letter.template()).evaluateBlock(block, words, model, letter.language());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words.toString();
    }

    /** One line without control characters, so that no value can add a header. */
    static String subject(String words) {
        String line = words.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= SUBJECT_LENGTH ? line
                : line.substring(0, line.offsetByCodePoints(0, SUBJECT_LENGTH));
    }

    /** No spaces at the end of a line, never two empty lines. */
    private static String tidy(String words) {
        return words.replace("\r", "").replaceAll("[ \\t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }
}
