package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portal.audit.Uses;
import portal.census.Source;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Operator;

/** What the portal knows about its customers, and the few changes that other features ask for. */
@ApplicationScoped
@Transactional
public class CustomerRecords {

    /** More people than this behind one e-mail address are not a family. */
    private static final int MOST_AT_ONE_ADDRESS = 20;

    @Inject Customers customers;
    @Inject ContactPoints contactPoints;
    @Inject Greetings greetings;
    @Inject SealedValues sealed;
    @Inject Fingerprints fingerprints;
    @Inject Provenance provenance;
    @Inject Clock clock;
    @Inject Operator operator;
    @Inject Event<CustomerNews> news;

    /** Everything stored about one person. The caller answers for the audit line when the reader is not that person. */
    public CustomerView get(long id) {
        Customers.Known known = customers.known(id);
        Customer customer = known.customer();
        List<ContactView> contacts = known.contacts().stream().map(point -> ContactView.of(point, customer.country())).toList();
        return new CustomerView(id, customer.version(), customer.reference(), customer.subjectKey(), customer.cisNumber(),
                customer.status(), customer.createdAt(), customer.confirmedAt(),
                held(customer, CustomerField.NAME, customer.name()), customer.givenName(), customer.familyName(),
                held(customer, CustomerField.DATE_OF_BIRTH, sealed.dateOfBirth(customer)),
                held(customer, CustomerField.LANGUAGE, customer.language()),
                held(customer, CustomerField.COUNTRY, customer.country()),
                held(customer, CustomerField.PREFERRED_CHANNEL, customer.preferredChannel()),
                held(customer, CustomerField.SPECIAL_NEED, sealed.specialNeed(customer)),
                held(customer, CustomerField.RESEARCH, customer.research().allowed()),
                held(customer, CustomerField.OCCUPATION, customer.research().occupation()),
                held(customer, CustomerField.PLACE_OF_USE, customer.research().place()), contacts,
                known.identities().stream().map(IdentityReference::view).toList(), known.uses(), known.mailed());
    }

    private static <T> Held<T> held(Customer customer, CustomerField field, T value) {
        return new Held<>(value, customer.origin(field));
    }

    /** @throws NotFound when that customer is gone */
    public Greeting greeting(long id) {
        return greetings.of(id);
    }

    /** @throws NotFound when that customer is gone */
    public Person person(long id) {
        return findPerson(id).orElseThrow(NotFound::new);
    }

    public Optional<Person> findPerson(long id) {
        return customers.person(id);
    }

    /** @throws NotFound when the reference is nobody's */
    public Person personByReference(String reference) {
        return customers.personByReference(reference).orElseThrow(NotFound::new);
    }

    public Optional<Person> findBySubjectKey(String subjectKey) {
        return customers.personBySubjectKey(subjectKey);
    }

    /** Those who can be reached there: none, one, or a family that shares a mailbox. */
    public List<Person> findByEmail(EmailAddress email) {
        return customers.personsByEmail(fingerprints.of(email), MOST_AT_ONE_ADDRESS);
    }

    /** A batch of everybody, in the order of their row numbers, from behind one; {@link Long#MIN_VALUE} for the first. */
    public List<Person> after(long id, int most) {
        return customers.personsAfter(id, most);
    }

    public long idOf(String reference) {
        return personByReference(reference).id();
    }

    /** Where post for them goes. */
    public Optional<PostalAddress> postal(long id) {
        return contactPoints.find(id, ContactKind.POSTAL).map(ContactPoint::address);
    }

    /** Null when none is known. */
    public String emailOf(long id) {
        return person(id).email();
    }

    public Locale languageOf(long id) {
        return Locale.forLanguageTag(person(id).language());
    }

    public String subjectKeyOf(long id) {
        return person(id).subjectKey();
    }

    /** When each kind of data about a customer was last used by somebody else. */
    public Uses usesOf(long id) {
        return customers.uses(id);
    }

    public String nameOf(long id) {
        return person(id).name();
    }

    /** A customer who is gone is not paused. */
    public boolean isPaused(long id) {
        return findPerson(id).map(person -> person.status() == CustomerStatus.PAUSED).orElse(false);
    }

    /** Opens the record of somebody whom the billing system does not name, such as one who comes back after an erasure. */
    public long open(PersonName name, Locale language) {
        Customer customer = new Customer(null, name, language.toLanguageTag(), operator.country(), provenance.by(Source.CUSTOMER), clock.now());
        customers.add(customer);
        customers.flush();
        return customer.id();
    }

    /** Keeps a date of birth that its owner gave; returns whether it is another one. */
    public boolean keepDateOfBirth(long id, LocalDate date, Source source) {
        return sealed.keepDateOfBirth(customers.get(id), date, provenance.by(source));
    }

    /** Makes this the address for mail; it counts as confirmed from {@code verifiedAt}, null for not yet. Returns whether it is another one. */
    public boolean keepEmail(long id, EmailAddress email, Source source, Instant verifiedAt) {
        ContactPoint point = contactPoints.find(id, ContactKind.EMAIL).orElseGet(() -> added(new ContactPoint(id, ContactKind.EMAIL)));
        boolean changed = point.say(email.text(), fingerprints.of(email), provenance.by(source));
        if (verifiedAt != null) {
            point.verify(verifiedAt);
        }
        return changed;
    }

    private ContactPoint added(ContactPoint point) {
        contactPoints.add(point);
        return point;
    }

    /** Stops all but mandatory mail; returns whether it was not stopped already. */
    public boolean pause(long id) {
        Customer customer = customers.get(id);
        return told(customer.pause(clock.now()), CustomerNews.Kind.PAUSED, customer);
    }

    public boolean resume(long id) {
        Customer customer = customers.get(id);
        return told(customer.resume(clock.now()), CustomerNews.Kind.RESUMED, customer);
    }

    /** Keeps the data and stops its use, for whoever got it too; returns whether it was used before. */
    public boolean restrict(long id) {
        Customer customer = customers.get(id);
        return told(customer.restrict(clock.now()), CustomerNews.Kind.PAUSED, customer);
    }

    public boolean lift(long id) {
        Customer customer = customers.get(id);
        return told(customer.lift(clock.now()), CustomerNews.Kind.RESUMED, customer);
    }

    private boolean told(boolean changed, CustomerNews.Kind kind, Customer customer) {
        if (changed) {
            news.fire(CustomerNews.of(kind, customer));
        }
        return changed;
    }
}
