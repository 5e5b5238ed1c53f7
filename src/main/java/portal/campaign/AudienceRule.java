package portal.campaign;

import java.time.LocalDate;
import java.util.Locale;
import portal.platform.Refusal;
import portal.supply.Fuel;

/**
 * Whom a campaign is for; each part narrows it, null or blank means any.
 *
 * @param fuel     has an open account with it
 * @param town     has an open account there; with a fuel, with that fuel there
 * @param model    registered a product of this model
 * @param since    customer since this day or longer
 * @param language BCP 47; {@code en} also means en-GB
 */
public record AudienceRule(Fuel fuel, String town, String model, LocalDate since, String language) {

    public static final AudienceRule EVERYBODY = new AudienceRule(null, null, null, null, null);
    public static final int TOWN_LENGTH = 80;
    public static final int MODEL_LENGTH = 100;

    /** @throws Refusal when a part is too long */
    public AudienceRule {
        town = fitting("town", town, TOWN_LENGTH);
        model = fitting("model", model, MODEL_LENGTH);
        language = language == null || language.isBlank() ? null : Locale.forLanguageTag(language.strip()).toLanguageTag();
    }

    private static String fitting(String field, String typed, int most) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > most) {
            throw Refusal.at(field, "campaign.too_long", most);
        }
        return text.isEmpty() ? null : text;
    }
}
