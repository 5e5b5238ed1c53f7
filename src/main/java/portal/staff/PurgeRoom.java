package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.customer.CustomerRecords;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.requests.erasure.MinorPurge;

/** Where the privacy officer takes out a child whose data should never have come in. */
@ApplicationScoped
@Transactional
public class PurgeRoom {

    @Inject MinorPurge minors;
    @Inject CustomerRecords customers;
    @Inject OnDuty onDuty;

    /** @throws Refusal when the reference is nobody's, or they have to stay */
    @Needs(Capability.PURGE_MINORS)
    public void purge(String reference) {
        minors.purge(idOf(reference), onDuty.acting(Capability.PURGE_MINORS));
    }

    private long idOf(String reference) {
        try {
            return customers.idOf(Reference.of(reference));
        } catch (NotFound nobody) {
            throw Refusal.at("customer", "staff_disclosures.nobody");
        }
    }
}
