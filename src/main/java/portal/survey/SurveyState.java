package portal.survey;

/** Where a survey stands; {@code survey_state.*} in the bundle. */
public enum SurveyState {
    DRAFT, OPEN, CLOSED
}
