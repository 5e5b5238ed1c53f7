package portal.survey;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import portal.platform.Refusal;

/**
 * A question as staff write it, one a line: {@code What could be better?} is answered in words, {@code How content are you? (1-5)} with a
 * number, {@code What do you use? [Gas; Water]} with one of the choices. None has to be answered; there is no way to write one that has.
 *
 * @param choices in their order; the numbers of a scale; none for words
 */
public record Question(String words, AnswerKind kind, List<String> choices) {

    static final int WORDS_LENGTH = 300;
    static final int CHOICES_LENGTH = 1000;
    private static final int MOST = 30;
    private static final int FEWEST_CHOICES = 2;
    private static final int MOST_CHOICES = 12;
    private static final String SCALE_MARK = "(1-" + AnswerKind.BEST + ")";
    private static final Pattern WITH_CHOICES = Pattern.compile("(.*?)\\s*\\[([^\\[\\]]*)]");
    private static final List<String> SCALE = IntStream.rangeClosed(1, AnswerKind.BEST).mapToObj(String::valueOf).toList();

    /** @throws Refusal at the field {@code questions} for words or choices that cannot stay so */
    public Question {
        choices = List.copyOf(choices);
        if (words.isEmpty() || words.length() > WORDS_LENGTH) {
            throw Refusal.at("questions", "survey.question_length", WORDS_LENGTH);
        }
        boolean several = choices.size() >= FEWEST_CHOICES && choices.size() <= MOST_CHOICES && choices.stream().distinct().count() == choices.size();
        if (kind == AnswerKind.CHOICE && (!several || String.join("\n", choices).length() > CHOICES_LENGTH)) {
            throw Refusal.at("questions", "survey.choices", words, FEWEST_CHOICES, MOST_CHOICES);
        }
    }

    /** Those of a text, empty lines left out. @throws Refusal at the field {@code questions} */
    public static List<Question> of(String lines) {
        List<Question> all = (lines == null ? "" : lines).lines().map(String::strip).filter(line -> !line.isEmpty()).map(Question::line).toList();
        if (all.isEmpty() || all.size() > MOST) {
            throw Refusal.at("questions", "survey.questions", MOST);
        }
        return all;
    }

    private static Question line(String line) {
        Matcher choices = WITH_CHOICES.matcher(line);
        if (choices.matches()) {
            return new Question(choices.group(1), AnswerKind.CHOICE,
                    Arrays.stream(choices.group(2).split(";")).map(String::strip).filter(one -> !one.isEmpty()).toList());
        }
        return line.endsWith(SCALE_MARK) ? new Question(line.substring(0, line.length() - SCALE_MARK.length()).strip(), AnswerKind.SCALE, SCALE)
                : new Question(line, AnswerKind.TEXT, List.of());
    }

    /** As it is written. */
    public String line() {
        return switch (kind) {
            case TEXT -> words;
            case SCALE -> words + " " + SCALE_MARK;
            case CHOICE -> words + " [" + String.join("; ", choices) + "]";
        };
    }

    /** Whether it is answered by picking. */
    public boolean isPicked() {
        return kind != AnswerKind.TEXT;
    }
}
