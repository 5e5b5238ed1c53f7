package portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/**
 * Removes what somebody answered under their name, that they answered, and their numbers in draws. What names nobody stays, without a word
 * that would name them, whoever wrote it.
 */
@ApplicationScoped
@Transactional
class SurveyErasure implements ErasureStep {

    /** What is shorter is part of too many other words. */
    private static final int SHORTEST = 5;
    private static final int BEFORE_OTHERS = 10;

    @Inject Sheets sheets;
    @Inject Entries entries;
    @Inject OwnWords ownWords;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(SurveyAnswer.class, Participation.class, ContestEntry.class);
    }

    /** While the features still know by which values they knew the person. */
    @Override
    public int order() {
        return BEFORE_OTHERS;
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.deleted(DataClass.SURVEY,
                sheets.answersOf(customer).size() + sheets.of(customer).size() + entries.of(customer).size()));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        List<String> values = ownWords.valuesOf(customer).stream().filter(value -> value.length() >= SHORTEST).toList();
        sheets.unsigned(values).forEach(answer -> answer.say(OwnWords.withoutParts(values, answer.words())));
        return List.of(ErasureLine.deleted(DataClass.SURVEY, sheets.removeOf(customer) + entries.removeOf(customer)));
    }
}
