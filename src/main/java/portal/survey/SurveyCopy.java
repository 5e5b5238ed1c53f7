package portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** Which surveys somebody answered, their answers where these name them, and their numbers in draws. */
@ApplicationScoped
@Transactional
class SurveyCopy implements CopySource {

    @Inject Surveys surveys;
    @Inject Sheets sheets;
    @Inject Entries entries;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(SurveyAnswer.class, Participation.class, ContestEntry.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        List<List<String>> tookPart = sheets.of(customer).stream().map(one -> {
            SurveyView survey = surveys.get(one.surveyId()).view();
            return List.of(survey.title(), String.valueOf(survey.anonymous()), String.valueOf(one.isShared()), one.policyNumber());
        }).toList();
        List<List<String>> answers = sheets.answersOf(customer).stream().map(one -> {
            Question question = surveys.questions(one.surveyId()).get(one.place() - 1);
            return List.of(surveys.get(one.surveyId()).view().title(), question.words(), one.shown(question));
        }).toList();
        List<List<String>> numbers = entries.of(customer).stream().map(one -> {
            SurveyView survey = surveys.get(one.surveyId()).view();
            return List.of(survey.title(), String.valueOf(one.number()), String.valueOf(survey.draw().winning().contains(one.number())));
        }).toList();
        return List.of(new CopyTable("surveys", List.of("title", "anonymous", "shared", "policy"), tookPart),
                new CopyTable("survey_answers", List.of("title", "question", "answer"), answers),
                new CopyTable("contest_numbers", List.of("title", "number", "won"), numbers));
    }
}
