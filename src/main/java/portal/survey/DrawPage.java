package portal.survey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import portal.census.Uses;
import portal.platform.Reference;

/** A draw, for everybody to repeat: before it is over the hash of its seed, then the seed and the numbers in their order. Nobody is named. */
@Named
@RequestScoped
@Uses(nobodys = "numbers without names")
public class DrawPage {

    @Inject Answering answering;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private SurveyView survey;

    @PostConstruct
    void load() {
        survey = answering.draw(Reference.of(parameters.get("ref")));
    }

    public SurveyView getSurvey() {
        return survey;
    }

    /** The first numbers of the order, down to the last winner. */
    public List<Integer> getOrder() {
        return survey.draw().isOver() ? Draw.compared(survey.draw()) : List.of();
    }
}
