package portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import portal.audit.Actor;
import portal.platform.Clock;
import portal.survey.Answering;
import portal.survey.Filled;
import portal.survey.Question;
import portal.survey.SurveyDesk;
import portal.survey.SurveyDraft;

/** Surveys that somebody answered: one under their name, with a number in its draw, and one without, signed all the same. */
@ApplicationScoped
public class GivenSurvey {

    private static final Actor CORA = Actor.staff("cora", "COMMUNICATIONS");

    @Inject SurveyDesk desk;
    @Inject Answering answering;
    @Inject Clock clock;

    /** @param words answered under their name */
    public void answered(GivenPerson.Marked person, String words) {
        answering.send(person.id(), open(false), new Filled(Map.of(1, words), false, true));
        answering.send(person.id(), open(true), new Filled(Map.of(1, "Signed: " + person.name() + ", " + person.login() + ", " + person.email()), false, true));
    }

    private String open(boolean anonymous) {
        String reference = desk.write(new SurveyDraft("Your summer", "A few words.", Question.of("How was it?"), anonymous, "A bench", 1, null, null,
                clock.today().plusDays(10)), CORA);
        desk.open(reference, CORA);
        return reference;
    }
}
