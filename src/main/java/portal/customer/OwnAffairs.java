package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.audit.Actor;
import portal.platform.Refusal;
import portal.security.Accounts;

/**
 * Nobody decides about themselves. The account of a member of staff and that of a customer have nothing in common but the address, so
 * whoever works here under the address that a customer is reached at is taken for that customer.
 */
@ApplicationScoped
@Transactional
public class OwnAffairs {

    @Inject Accounts accounts;
    @Inject CustomerRecords customers;

    /** Whether the customer is the one who acts. @param customer null for nobody in particular */
    public boolean isAbout(Actor actor, Long customer) {
        return actor.kind() == Actor.Kind.STAFF && customer != null && customers.findPerson(customer)
                .filter(person -> accounts.isOfStaff(actor.key(), person.email())).isPresent();
    }

    /** @throws Refusal when the customer is the one who acts */
    public void refuse(Actor actor, Long customer) {
        if (isAbout(actor, customer)) {
            throw new Refusal("request.own");
        }
    }
}
