package portal.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A question in a form. @param place counts from 1 */
public record FormQuestion(String place, Question question) {

    static List<FormQuestion> of(List<Question> questions) {
        return IntStream.range(0, questions.size()).mapToObj(i -> new FormQuestion(String.valueOf(i + 1), questions.get(i))).toList();
    }

    /** What is shown of each choice, to the number that is sent for it. */
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < question.choices().size(); i++) {
            options.put(question.choices().get(i), String.valueOf(i + 1));
        }
        return options;
    }
}
