package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.mail.LetterReturned;
import portal.platform.Clock;

/**
 * An address from which mail comes back. It is marked, its owner is asked the next time they are here, and what goes to many passes it over. Letters
 * to this one person are still tried: a report from outside must not keep a bill from anybody. The mark goes with the address, with a new
 * confirmation, or when its owner says that it is right.
 *
 * <pre>
 *  letter written    it came back: marked    "still right"     the same report again: nothing
 *  --|--------------------|---------------------|--------------------|-----------------------&gt;
 *                         ....no newsletters....
 * </pre>
 */
@ApplicationScoped
@Transactional
public class ReturnedMail {

    @Inject Customers customers;
    @Inject ContactPoints contactPoints;
    @Inject Changes changes;
    @Inject Audit audit;
    @Inject Clock clock;

    /** @param since when the first mail came back */
    public record Question(String address, Instant since) {

        /** Addresses do not belong in logs. */
        @Override
        public String toString() {
            return "Question[...]";
        }
    }

    void mark(@Observes LetterReturned news) {
        Optional<Customer> customer = customers.find(news.customer());
        customer.flatMap(known -> email(known.id())).filter(point -> point.cameBack(new EmailAddress(news.address()), news.written(), clock.now()))
                .ifPresent(marked -> record(Actor.system("incoming"), "email.returned", customer.get()));
    }

    /** What to ask this customer, if anything. */
    public Optional<Question> of(long customer) {
        return email(customer).filter(point -> point.returnedAt() != null).map(point -> new Question(point.text(), point.returnedAt()));
    }

    /** Their owner says that the address is right; returns whether mail had come back from it. */
    public boolean keep(long customer, Actor actor) {
        Customer locked = changes.lock(customer);
        boolean returned = email(customer).filter(point -> point.keep(clock.now())).isPresent();
        if (returned) {
            record(actor, "email.kept", locked);
        }
        return returned;
    }

    private Optional<ContactPoint> email(long customer) {
        return contactPoints.find(customer, ContactKind.EMAIL);
    }

    private void record(Actor actor, String action, Customer customer) {
        audit.record(new AuditEntry(actor, action, customer.subjectKey(), Set.of(DataClass.CONTACT), Purpose.SERVICE, null, null));
    }
}
