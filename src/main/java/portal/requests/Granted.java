package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.customer.ResearchDesk;
import portal.preferences.ChoiceActor;
import portal.preferences.Preferences;
import portal.platform.Reference;

/** What a yes to a request changes, in the transaction of the yes. Most answers change nothing but what the person knows. */
@ApplicationScoped
class Granted {

    private static final String OFFERS = "OFFERS";
    private static final String RESEARCH = "RESEARCH";

    /** The uses that somebody can object to; {@code request_item.*} in the bundle. */
    static final List<String> USES = List.of(OFFERS, RESEARCH);

    @Inject CustomerRecords customers;
    @Inject Preferences preferences;
    @Inject ResearchDesk research;

    void carryOut(DataRequest request, Actor staff) {
        if (request.kind() == RequestKind.RESTRICT) {
            customers.restrict(request.customer());
        } else if (request.kind() == RequestKind.OBJECT) {
            stopUse(request, staff, USES);
        }
    }

    /** What is named of all that is not needed for the service itself: every mail that can be refused, and research. */
    void stopUse(DataRequest request, Actor staff, List<String> uses) {
        if (uses.contains(OFFERS)) {
            preferences.refuseAll(request.customer(), ChoiceActor.STAFF, "Objection, request " + Reference.shown(request.reference()), staff);
        }
        if (uses.contains(RESEARCH)) {
            research.refuse(request.customer(), staff);
        }
    }
}
