package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import portal.audit.Uses;
import portal.platform.NotFound;
import portal.platform.RawRow;

/** Customers and the numbers of erased ones. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Customers {

    private static final String PERSON = """
            SELECT NEW portal.customer.Person(c.id, c.reference, c.subjectKey, c.name, c.language, c.country, c.status, e.text, e.returnedAt)
            FROM Customer c LEFT JOIN ContactPoint e
              ON e.customerId = c.id AND e.kind = portal.customer.ContactKind.EMAIL
            """;

    private static final String KNOWN = """
            SELECT c, p, i, u.uses, (SELECT MAX(l.sent) FROM OutgoingLetter l WHERE l.customerId = c.id)
            FROM Customer c LEFT JOIN ContactPoint p ON p.customerId = c.id LEFT JOIN IdentityReference i ON i.customerId = c.id
            LEFT JOIN DataUse u ON u.subjectKey = c.subjectKey
            WHERE c.id = :id ORDER BY p.kind, i.kind""";

    @PersistenceContext EntityManager em;

    void add(Customer customer) {
        em.persist(customer);
    }

    /** Writes what was added so far, so that rows that point to it may follow in the same transaction. */
    void flush() {
        em.flush();
    }

    Customer get(long id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** A customer with every way to reach them, the numbers that name them to the state, and when all of it was last used or written to. */
    record Known(Customer customer, List<ContactPoint> contacts, List<IdentityReference> identities, Uses uses, Instant mailed) {
    }

    /** @throws NotFound when that customer is gone */
    Known known(long id) {
        List<Object[]> rows = em.createQuery(KNOWN, Object[].class).setParameter("id", id).getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        return new Known((Customer) rows.get(0)[0], rows.stream().map(row -> (ContactPoint) row[1]).filter(Objects::nonNull).distinct().toList(),
                rows.stream().map(row -> (IdentityReference) row[2]).filter(Objects::nonNull).distinct().toList(),
                rows.get(0)[3] == null ? Uses.NONE : (Uses) rows.get(0)[3], RawRow.of(rows.get(0)).moment(4));
    }

    /** When each kind of data about a customer was last used by somebody else. */
    Uses uses(long id) {
        return em.createQuery("SELECT u.uses FROM Customer c JOIN DataUse u ON u.subjectKey = c.subjectKey WHERE c.id = :id", Uses.class)
                .setParameter("id", id).getResultStream().findFirst().orElse(Uses.NONE);
    }

    Optional<Customer> find(long id) {
        return Optional.ofNullable(em.find(Customer.class, id));
    }

    void remove(Customer customer) {
        em.remove(customer);
    }

    List<Customer> byCisNumbers(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : em.createQuery("SELECT c FROM Customer c WHERE c.cisNumber IN :numbers", Customer.class)
                .setParameter("numbers", numbers).getResultList();
    }

    /** Row numbers by the billing system's numbers, without the rest of the rows. */
    Map<String, Long> idsByCisNumber(Collection<String> numbers) {
        return numbers.isEmpty() ? Map.of()
                : em.createQuery("SELECT c.cisNumber, c.id FROM Customer c WHERE c.cisNumber IN :numbers", Object[].class)
                        .setParameter("numbers", numbers).getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    Optional<Person> person(long id) {
        return em.createQuery(PERSON + "WHERE c.id = :id", Person.class).setParameter("id", id).getResultStream().findFirst();
    }

    Optional<Person> personByReference(String reference) {
        return em.createQuery(PERSON + "WHERE c.reference = :reference", Person.class)
                .setParameter("reference", reference).getResultStream().findFirst();
    }

    Optional<Person> personBySubjectKey(String key) {
        return em.createQuery(PERSON + "WHERE c.subjectKey = :subjectKey", Person.class)
                .setParameter("subjectKey", key).getResultStream().findFirst();
    }

    /** Everybody who can be reached at that address, at most {@code most}: families share mailboxes. */
    List<Person> personsByEmail(String fingerprint, int most) {
        return em.createQuery(PERSON + "WHERE e.fingerprint = :fingerprint ORDER BY c.id", Person.class)
                .setParameter("fingerprint", fingerprint).setMaxResults(most).getResultList();
    }

    /** Everybody, in the order of their row numbers, from behind one. */
    List<Person> personsAfter(long id, int most) {
        return em.createQuery(PERSON + "WHERE c.id > :id ORDER BY c.id", Person.class)
                .setParameter("id", id).setMaxResults(most).getResultList();
    }

    void rememberErased(ErasedNumber number) {
        em.persist(number);
    }

    /** Those of the keyed hashes whose person was erased. */
    List<String> erased(Collection<String> fingerprints) {
        return fingerprints.isEmpty() ? List.of()
                : em.createQuery("SELECT e.fingerprint FROM ErasedNumber e WHERE e.fingerprint IN :all", String.class)
                        .setParameter("all", fingerprints).getResultList();
    }
}
