package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.disclosure.Recipient;
import portal.platform.Refusal;
import portal.survey.Handover;
import portal.survey.Question;
import portal.survey.Result;
import portal.survey.SurveyDesk;
import portal.survey.SurveyDraft;
import portal.survey.SurveyView;

/** Where surveys are written and counted. Nobody here sees who answered; who gives answers away is not who asked for them. */
@ApplicationScoped
@Transactional
public class SurveyRoom {

    @Inject SurveyDesk desk;
    @Inject Handover handover;
    @Inject OnDuty onDuty;

    /** A survey with what its page shows. @param winners whose prize waits */
    public record Open(SurveyView survey, List<Question> questions, int tookPart, List<Result> results, List<SurveyDesk.Winner> winners) {
    }

    @Needs(Capability.SEE_SURVEYS)
    public List<SurveyView> newest() {
        return desk.newest();
    }

    @Needs(Capability.SEE_SURVEYS)
    public Open open(String reference) {
        return new Open(desk.get(reference), desk.questions(reference), desk.tookPart(reference), desk.results(reference), desk.winners(reference));
    }

    @Needs(Capability.RUN_SURVEYS)
    public List<Recipient> recipients() {
        return desk.recipients();
    }

    /** @param reference null for a new one */
    @Needs(Capability.RUN_SURVEYS)
    public String write(String reference, SurveyDraft draft) {
        if (reference == null) {
            return desk.write(draft, onDuty.acting(Capability.RUN_SURVEYS));
        }
        desk.rewrite(reference, draft, onDuty.acting(Capability.RUN_SURVEYS));
        return reference;
    }

    @Needs(Capability.RUN_SURVEYS)
    public void ask(String reference) {
        desk.open(reference, onDuty.acting(Capability.RUN_SURVEYS));
    }

    @Needs(Capability.RUN_SURVEYS)
    public void close(String reference) {
        desk.close(reference, onDuty.acting(Capability.RUN_SURVEYS));
    }

    @Needs(Capability.RUN_SURVEYS)
    public void handedOver(String reference, int number) {
        desk.handedOver(reference, number, onDuty.acting(Capability.RUN_SURVEYS));
    }

    /** The answers of those who said yes to it, for the one outside whom the survey named; each is in the book of disclosures. */
    @Needs(Capability.GIVE_ANSWERS)
    @Transactional(dontRollbackOn = Refusal.class)
    public List<Handover.Line> give(String reference) {
        return handover.give(reference, onDuty.acting(Capability.GIVE_ANSWERS));
    }
}
