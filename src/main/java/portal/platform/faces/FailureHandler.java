package portal.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import java.util.Optional;
import portal.platform.Refusal;

/**
 * What a page's action may refuse becomes a message on that page, which keeps what was typed. Everything else goes on to
 * {@link FailureFilter}.
 */
public class FailureHandler extends ExceptionHandlerWrapper {

    private final Show show;

    FailureHandler(ExceptionHandler wrapped, Show show) {
        super(wrapped);
        this.show = show;
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            var failed = events.next().getContext();
            if (failed.getPhaseId() != PhaseId.RENDER_RESPONSE && told(failed.getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private boolean told(Throwable failure) {
        Optional<Refusal> refusal = Failures.refusal(failure);
        if (refusal.isPresent() && !refusal.get().isForbidden()) {
            tell(refusal.get().field(), show.words(refusal.get().key(), refusal.get().arguments()));
            return true;
        }
        if (Failures.isLostRace(failure)) {
            tell(null, show.words("errors.changed_meanwhile"));
            return true;
        }
        return false;
    }

    private static void tell(String field, String words) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        faces.validationFailed();
    }
}
