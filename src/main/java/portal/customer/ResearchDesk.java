package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import portal.audit.Actor;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.Refusal;
import portal.policy.change.Purposes;

/** The one switch for research (CET-05): a yes lets a person tell what they do and where; a no wipes it at once, everywhere. */
@ApplicationScoped
@Transactional
public class ResearchDesk {

    @Inject Changes changes;
    @Inject History history;
    @Inject Provenance provenance;
    @Inject Purposes purposes;
    @Inject Event<ResearchRefused> refusals;

    /**
     * Takes what a person says. What it was before is kept nowhere.
     *
     * @return whether anything is different now
     * @throws Refusal when the policy that counts now does not name research, or the customer changed since {@code seen}
     */
    public boolean say(long customer, int seen, Research said, Actor actor) {
        Customer locked = changes.lock(customer);
        Corrections.refuseOutdated(seen, locked.version());
        return take(locked, said, actor);
    }

    /** No part in research, whatever state the person saw. Returns whether there was anything to forget. */
    public boolean refuse(long customer, Actor actor) {
        return take(changes.lock(customer), Research.refused(), actor);
    }

    boolean take(Customer customer, Research said, Actor actor) {
        Origin origin = provenance.of(actor);
        if (said.allowed()) {
            purposes.require(customer.id(), DataClass.IDENTITY, origin.policy(), Purpose.RESEARCH);
        }
        Research before = customer.research();
        customer.research(said, origin);
        List<Changed> changed = new ArrayList<>();
        note(changed, CorrectedField.OCCUPATION, before.occupation(), said.occupation());
        note(changed, CorrectedField.PLACE_OF_USE, before.place(), said.place());
        history.note(customer.id(), changed, actor);
        if (!said.allowed()) {
            refusals.fire(new ResearchRefused(customer.id(), actor));
        }
        return !before.equals(said);
    }

    private static void note(List<Changed> changed, CorrectedField field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changed.add(new Changed(field, before, after));
        }
    }
}
