package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.survey.SurveyView;

/** The surveys, newest first. */
@Named
@RequestScoped
public class StaffSurveysPage {

    @Inject SurveyRoom room;

    private List<SurveyView> rows;

    @PostConstruct
    void load() {
        rows = room.newest();
    }

    public List<SurveyView> getRows() {
        return rows;
    }
}
