package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.audit.Subjects;

/** Tells the audit trail whose pseudonym is whose. */
@ApplicationScoped
class SubjectKeys implements Subjects {

    @Inject CustomerRecords customers;

    @Override
    public String keyOf(long customer) {
        return customers.findPerson(customer).map(Person::subjectKey).orElse(null);
    }
}
