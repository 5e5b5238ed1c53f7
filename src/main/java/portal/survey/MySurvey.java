package portal.survey;

import java.util.List;

/**
 * A survey as one customer sees it.
 *
 * @param open      whether they can take part today
 * @param answered  whether they did
 * @param shared    whether they said that the one outside may have their answers
 * @param number    theirs in the draw; null for none, and for those who did not win when it is over
 * @param recipient name of the one outside; null for nobody
 * @param lines     what they answered, where answers name who gave them
 */
public record MySurvey(SurveyView survey, boolean open, boolean answered, boolean shared, Integer number, String recipient, List<Line> lines) {

    /** A question with an answer to it. */
    public record Line(String question, String answer) {
    }

    public MySurvey {
        lines = List.copyOf(lines);
    }

    /** Whether their number won. */
    public boolean isWon() {
        return number != null && survey.draw().winning().contains(number);
    }
}
