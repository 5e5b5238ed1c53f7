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

/** Removes what somebody answered under their name, that they answered, and their numbers in draws. What names nobody stays. */
@ApplicationScoped
@Transactional
class SurveyErasure implements ErasureStep {

    @Inject Sheets sheets;
    @Inject Entries entries;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(SurveyAnswer.class, Participation.class, ContestEntry.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.deleted(DataClass.SURVEY,
                sheets.answersOf(customer).size() + sheets.of(customer).size() + entries.of(customer).size()));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return List.of(ErasureLine.deleted(DataClass.SURVEY, sheets.removeOf(customer) + entries.removeOf(customer)));
    }
}
