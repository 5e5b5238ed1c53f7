package portal.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was answered to one question. Of fewer than {@value #LEAST} answers only their being few is told.
 *
 * @param answered how many answered it; 0 when they are few
 * @param few      whether there are some and too few of them
 * @param counts   for each choice how often it was made, in the order of the choices; none for words, and when they are few
 * @param words    in no order that means anything; none when they are few
 */
public record Result(Question question, int answered, boolean few, List<Count> counts, List<String> words) {

    /** How often one choice was made. */
    public record Count(String choice, int times) {
    }

    static final int LEAST = 5;

    static Result picked(Question question, Map<Integer, Integer> times) {
        int answered = times.values().stream().mapToInt(Integer::intValue).sum();
        if (answered < LEAST) {
            return hidden(question, answered);
        }
        List<Count> counts = new ArrayList<>();
        for (int i = 0; i < question.choices().size(); i++) {
            counts.add(new Count(question.choices().get(i), times.getOrDefault(i + 1, 0)));
        }
        return new Result(question, answered, false, counts, List.of());
    }

    static Result said(Question question, List<String> words) {
        return words.size() < LEAST ? hidden(question, words.size()) : new Result(question, words.size(), false, List.of(), words);
    }

    private static Result hidden(Question question, int answered) {
        return new Result(question, 0, answered > 0, List.of(), List.of());
    }

    public Result {
        counts = List.copyOf(counts);
        words = List.copyOf(words);
    }
}
