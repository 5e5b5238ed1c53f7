package portal.survey;

import java.time.LocalDate;
import java.util.List;
import portal.customer.Text;
import portal.platform.Refusal;

/**
 * What staff wrote.
 *
 * @param body      what it is about, Markdown without pictures and HTML
 * @param anonymous whether answers name nobody
 * @param prize     what can be won; null when nothing can
 * @param winners   how many win it; 0 without a prize
 * @param recipient code of the one outside who gets the answers of those who say yes to it; null for nobody
 * @param use       the only thing they may use them for; null without a recipient
 * @param closes    the last day
 */
public record SurveyDraft(String title, String body, List<Question> questions, boolean anonymous, String prize, int winners, String recipient,
        String use, LocalDate closes) {

    public static final int TITLE_LENGTH = 120;
    public static final int BODY_LENGTH = 4000;
    public static final int PRIZE_LENGTH = 200;
    public static final int USE_LENGTH = 200;
    public static final int MOST_WINNERS = 20;

    /** @throws Refusal when something is missing, too long, or goes against something else */
    public SurveyDraft {
        title = Text.required("title", "survey_missing.title", title, TITLE_LENGTH);
        body = Text.lines("body", "survey_missing.body", body, BODY_LENGTH);
        questions = List.copyOf(questions);
        prize = Text.optional("prize", prize, PRIZE_LENGTH);
        use = Text.optional("use", use, USE_LENGTH);
        if (prize != null && (winners < 1 || winners > MOST_WINNERS)) {
            throw Refusal.at("winners", "survey.winners", MOST_WINNERS);
        }
        if (recipient != null && anonymous) {
            throw Refusal.at("recipient", "survey.nobody_named");
        }
        if (recipient != null && use == null) {
            throw Refusal.at("use", "survey_missing.use");
        }
        winners = prize == null ? 0 : winners;
        use = recipient == null ? null : use;
    }
}
