package portal.support.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Documents and, apart from them, their contents. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DocumentRows {

    private static final String OVER = " d.uploadedAt < :moment AND d.belongsTo IS NULL AND d.customerId NOT IN :held";

    @PersistenceContext EntityManager em;

    /** The row of the document goes to the database first: its content points to it. */
    void add(Document document, DocumentContent content) {
        em.persist(document);
        em.flush();
        em.persist(content);
        em.flush();
        em.detach(content);
    }

    /** Newest first. */
    List<Document> of(long customer) {
        return em.createQuery("SELECT d FROM Document d WHERE d.customerId = :customer ORDER BY d.uploadedAt DESC, d.id DESC", Document.class)
                .setParameter("customer", customer).setMaxResults(Documents.MOST).getResultList();
    }

    /** Oldest first. */
    List<Document> belongingTo(long customer, long row) {
        return em.createQuery("SELECT d FROM Document d WHERE d.belongsTo = :row AND d.customerId = :customer ORDER BY d.uploadedAt, d.id",
                Document.class).setParameter("row", row).setParameter("customer", customer).setMaxResults(Documents.MOST).getResultList();
    }

    Optional<Document> find(String reference) {
        return em.createQuery("SELECT d FROM Document d WHERE d.reference = :reference", Document.class)
                .setParameter("reference", reference).getResultStream().findFirst();
    }

    /** The sealed content. */
    Optional<byte[]> content(long document) {
        return em.createQuery("SELECT c.content FROM DocumentContent c WHERE c.documentId = :document", byte[].class)
                .setParameter("document", document).getResultStream().findFirst();
    }

    long count(long customer) {
        return em.createQuery("SELECT COUNT(d) FROM Document d WHERE d.customerId = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
    }

    long bytes(long customer) {
        Long sum = em.createQuery("SELECT SUM(d.size) FROM Document d WHERE d.customerId = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
        return sum == null ? 0 : sum;
    }

    /** By itself standing documents from before a moment, a few at once. */
    List<Long> aloneBefore(Instant moment, Collection<Long> held, int limit) {
        return em.createQuery("SELECT d.id FROM Document d WHERE" + OVER + " ORDER BY d.uploadedAt", Long.class)
                .setParameter("moment", moment).setParameter("held", held).setMaxResults(limit).getResultList();
    }

    long countAloneBefore(Instant moment, Collection<Long> held) {
        return em.createQuery("SELECT COUNT(d) FROM Document d WHERE" + OVER, Long.class)
                .setParameter("moment", moment).setParameter("held", held).getSingleResult();
    }

    List<Long> belongingTo(long row) {
        return em.createQuery("SELECT d.id FROM Document d WHERE d.belongsTo = :row", Long.class).setParameter("row", row).getResultList();
    }

    /** Contents first. Returns how many documents went. */
    int remove(List<Long> documents) {
        if (documents.isEmpty()) {
            return 0;
        }
        em.createQuery("DELETE FROM DocumentContent c WHERE c.documentId IN :documents").setParameter("documents", documents).executeUpdate();
        return em.createQuery("DELETE FROM Document d WHERE d.id IN :documents").setParameter("documents", documents).executeUpdate();
    }

    int removeAll(long customer) {
        em.createQuery("DELETE FROM DocumentContent c WHERE c.customerId = :customer").setParameter("customer", customer).executeUpdate();
        return em.createQuery("DELETE FROM Document d WHERE d.customerId = :customer").setParameter("customer", customer).executeUpdate();
    }
}
