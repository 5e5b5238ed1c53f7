package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.platform.Refusal;
import portal.security.Accounts;

/**
 * Who may decide about a request. A member of staff may be a customer too, with a login of each kind; the one mail address that both have
 * tells that they are the same person.
 */
@ApplicationScoped
class Deciders {

    @Inject Accounts accounts;
    @Inject CustomerRecords customers;

    /** @throws Refusal when it is about themselves */
    Decider of(Actor staff, DataRequest request) {
        if (request.customer() != null && customers.findPerson(request.customer()).filter(person -> isOne(staff, person.email())).isPresent()) {
            throw new Refusal("request.own");
        }
        return new Decider(staff.key());
    }

    private boolean isOne(Actor staff, String email) {
        return email != null && accounts.findStaff(staff.key()).isPresent() && email.equalsIgnoreCase(accounts.staffEmail(staff.key()));
    }
}
