package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.customer.Person;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.requests.ItemDesk;
import portal.requests.RequestDesk;
import portal.requests.RequestKind;
import portal.support.cases.PassageDesk;
import portal.support.cases.PassageReason;

/** What a copy leaves out about others, for those who decide requests. */
@ApplicationScoped
@Transactional
public class PassageRoom {

    @Inject PassageDesk passages;
    @Inject RequestDesk desk;
    @Inject ItemDesk kinds;
    @Inject OnDuty onDuty;

    /** The texts of who asked for a copy. The look is on record. @throws NotFound for other kinds, or when the person was erased */
    @Needs(Capability.DECIDE_REQUESTS)
    public List<PassageDesk.Reviewed> open(String typed) {
        return passages.open(customer(typed), onDuty.acting(Capability.DECIDE_REQUESTS), Reference.of(typed));
    }

    @Needs(Capability.DECIDE_REQUESTS)
    public void rule(String typed, String interaction, String passage, PassageReason reason) {
        passages.rule(customer(typed), Reference.of(interaction), passage, reason, onDuty.acting(Capability.DECIDE_REQUESTS));
    }

    private long customer(String typed) {
        Person person = desk.person(Reference.of(typed));
        if (person == null || kinds.kind(Reference.of(typed)) != RequestKind.COPY) {
            throw new NotFound();
        }
        return person.id();
    }
}
