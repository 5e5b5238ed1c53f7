package portal.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.customer.Text;
import portal.platform.Refusal;

/**
 * What somebody filled in, by the places of the questions, as the form sent it: the number of a choice, or words. What is missing or empty was
 * not answered, and that is a whole form too.
 *
 * @param shared  whether the one outside may get it; counts only where there is one
 * @param entered whether they want a number in the draw; counts only where there is one
 */
public record Filled(Map<Integer, String> answers, boolean shared, boolean entered) {

    public static final int LONGEST = 1000;

    public Filled {
        answers = Map.copyOf(answers);
    }

    /** The answer to one question: which choice, or what words. */
    record One(Integer chosen, String words) {
    }

    /** @throws Refusal at the field {@code answer-PLACE} for what was no choice, or for too many words */
    Optional<One> to(int place, Question question) {
        String typed = answers.getOrDefault(place, "").strip();
        String field = "answer-" + place;
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!question.isPicked()) {
            return Optional.of(new One(null, Text.lines(field, "survey.nothing", typed, LONGEST)));
        }
        List<String> choices = question.choices();
        if (!typed.matches("[0-9]{1,2}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > choices.size()) {
            throw Refusal.at(field, "survey.no_choice");
        }
        return Optional.of(new One(Integer.valueOf(typed), null));
    }
}
