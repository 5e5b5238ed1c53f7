package portal.survey;

/** How a question is answered; {@code answer_kind.*} in the bundle. */
public enum AnswerKind {
    /** In words of one's own. */
    TEXT,
    /** One of several choices. */
    CHOICE,
    /** A number from 1 to {@value #BEST}. */
    SCALE;

    static final int BEST = 5;
}
