package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.customer.ResearchDesk;
import portal.preferences.ChoiceActor;
import portal.preferences.ChoiceState;
import portal.preferences.Preferences;
import portal.platform.Reference;

/** What a yes to a request changes, in the transaction of the yes. Most answers change nothing but what the person knows. */
@ApplicationScoped
class Granted {

    @Inject CustomerRecords customers;
    @Inject Preferences preferences;
    @Inject ResearchDesk research;

    void carryOut(DataRequest request, Actor staff) {
        if (request.kind() == RequestKind.RESTRICT) {
            customers.restrict(request.customer());
        } else if (request.kind() == RequestKind.OBJECT) {
            stopUse(request, staff);
        }
    }

    /** All that is not needed for the service itself: every mail that can be refused, and research. */
    private void stopUse(DataRequest request, Actor staff) {
        preferences.of(request.customer()).stream().filter(choice -> !choice.topic().mandatory() && choice.state() != ChoiceState.OFF).forEach(choice ->
                preferences.note(request.customer(), choice.topic().code(), false, ChoiceActor.STAFF,
                        "Objection, request " + Reference.shown(request.reference()), staff));
        research.refuse(request.customer(), staff);
    }
}
