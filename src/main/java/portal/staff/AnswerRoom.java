package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.platform.Reference;
import portal.requests.AnswerDesk;
import portal.requests.RefusalReason;

/** Words to the person who asked: a question, an answer, an answer to some of it. */
@ApplicationScoped
@Transactional
public class AnswerRoom {

    @Inject AnswerDesk desk;
    @Inject OnDuty onDuty;

    @Needs(Capability.DECIDE_REQUESTS)
    public void write(String reference, String words) {
        desk.write(Reference.of(reference), words, onDuty.acting(Capability.DECIDE_REQUESTS));
    }

    @Needs(Capability.DECIDE_REQUESTS)
    public void answer(String reference, String words) {
        desk.answer(Reference.of(reference), words, onDuty.acting(Capability.DECIDE_REQUESTS));
    }

    @Needs(Capability.DECIDE_REQUESTS)
    public void answerPartly(String reference, RefusalReason reason, String words) {
        desk.answerPartly(Reference.of(reference), reason, words, onDuty.acting(Capability.DECIDE_REQUESTS));
    }
}
