package portal.customer;

import java.util.List;
import portal.platform.Refusal;

/**
 * What a customer says is right about the person: a name, a language, a preferred way of contact; null where they say nothing. There is no
 * date of birth in it and never will be: staff look into a wrong date of birth, and into a name when {@link Together} says so.
 */
public record Correction(PersonName name, String language, Channel preferredChannel) {

    /** What can be chosen today; mails and pages come in English until the others are translated. */
    public static final List<String> LANGUAGES = List.of("en", "es", "fr", "nl");

    public static Correction ofName(PersonName name) {
        return new Correction(name, null, null);
    }

    /** @param known the language held now, which may be one that is not offered here */
    public static Correction ofWishes(String language, String known, Channel preferredChannel) {
        if (language != null && !LANGUAGES.contains(language) && !language.equals(known)) {
            throw Refusal.at("language", "wishes.language_unknown");
        }
        return new Correction(null, language, preferredChannel);
    }
}
