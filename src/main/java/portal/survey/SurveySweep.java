package portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import portal.census.DailySweep;
import portal.census.DataClass;
import portal.census.Due;
import portal.census.Purpose;
import portal.census.Uses;

/** Closes surveys on the day after their last one, and forgets whose answers, and whose numbers of a draw, are past their time. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class SurveySweep extends DailySweep {

    @Inject SurveyEnds ends;

    @Override
    public String name() {
        return "survey-sweep";
    }

    @Override
    protected boolean removeSome() {
        if (ends.closeOne()) {
            return true;
        }
        ends.forgetOutlived();
        return false;
    }

    @Override
    public List<Due> due(LocalDate day) {
        return List.of(new Due(DataClass.SURVEY, "retention_rule.surveys", ends.countOutlived(day)));
    }
}
