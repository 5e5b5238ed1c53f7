package portal.survey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.security.CurrentUser;

/** The surveys and contests that are open, and those in which a customer has something. */
@Named
@RequestScoped
@Uses(Purpose.RESEARCH)
public class SurveysPage {

    @Inject Answering answering;
    @Inject Operator operator;
    @Inject CurrentUser user;

    private List<MySurvey> all;

    @PostConstruct
    void load() {
        if (!operator.flag("features.surveys")) {
            throw new NotFound();
        }
        all = answering.of(user.customer());
    }

    /** Where they can take part. */
    public List<MySurvey> getOpen() {
        return all.stream().filter(MySurvey::open).toList();
    }

    public List<MySurvey> getOver() {
        return all.stream().filter(one -> !one.open()).toList();
    }
}
