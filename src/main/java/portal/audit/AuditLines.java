package portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AuditLines {

    private static final String OVER = " a.happened < :moment AND (a.subjectKey IS NULL OR a.subjectKey NOT IN :held)";

    @PersistenceContext EntityManager em;

    /** The end of the chain, held until this transaction ends. */
    AuditHead lockHead() {
        return em.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    AuditHead readHead() {
        return em.find(AuditHead.class, AuditHead.ONLY);
    }

    void add(AuditLine line) {
        em.persist(line);
    }

    void add(AuditNote note) {
        em.persist(note);
    }

    void add(DataUse use) {
        em.persist(use);
    }

    /** As it is now, whatever this transaction read before: who writes it holds the end of the chain. */
    Optional<DataUse> lockUse(String subjectKey) {
        return em.createQuery("SELECT u FROM DataUse u WHERE u.subjectKey = :subject", DataUse.class)
                .setParameter("subject", subjectKey).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<DataUse> findUse(String subjectKey) {
        return em.createQuery("SELECT u FROM DataUse u WHERE u.subjectKey = :subject", DataUse.class)
                .setParameter("subject", subjectKey).getResultStream().findFirst();
    }

    int removeUse(String subjectKey) {
        return em.createQuery("DELETE FROM DataUse u WHERE u.subjectKey = :subject").setParameter("subject", subjectKey).executeUpdate();
    }

    /** Ascending, for a walk along the whole chain; lets go of what was read before. */
    List<AuditLine> after(long seq, int limit) {
        em.flush();
        em.clear();
        return em.createQuery("""
                SELECT a FROM AuditLine a WHERE a.seq > :seq ORDER BY a.seq""", AuditLine.class)
                .setParameter("seq", seq).setMaxResults(limit).getResultList();
    }

    List<AuditLine> before(long seq, int limit) {
        return em.createQuery("""
                SELECT a FROM AuditLine a WHERE a.seq < :seq ORDER BY a.seq DESC""", AuditLine.class)
                .setParameter("seq", seq).setMaxResults(limit).getResultList();
    }

    List<AuditLine> about(String subjectKey, long before, int limit) {
        return em.createQuery("""
                SELECT a FROM AuditLine a WHERE a.subjectKey = :subject AND a.seq < :seq ORDER BY a.seq DESC""", AuditLine.class)
                .setParameter("subject", subjectKey).setParameter("seq", before).setMaxResults(limit).getResultList();
    }

    List<AuditLine> byStaffAbout(String subjectKey, long before, int limit) {
        return em.createQuery("""
                SELECT a FROM AuditLine a WHERE a.subjectKey = :subject AND a.actorKind = :staff AND a.seq < :before ORDER BY a.seq DESC""",
                AuditLine.class).setParameter("subject", subjectKey).setParameter("before", before).setParameter("staff", Actor.Kind.STAFF.name()).setMaxResults(limit).getResultList();
    }

    Map<Long, AuditNote> notesOf(Collection<AuditLine> lines) {
        List<Long> numbers = lines.stream().filter(line -> line.noteHash() != null).map(AuditLine::seq).toList();
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("SELECT n FROM AuditNote n WHERE n.seq IN :numbers", AuditNote.class)
                .setParameter("numbers", numbers).getResultList().stream()
                .collect(Collectors.toMap(AuditNote::seq, Function.identity()));
    }

    /** Some entries of before a moment, by their numbers. @param held pseudonyms whose entries stay; never empty */
    List<AuditLine> outlived(Instant moment, Collection<String> held, int most) {
        return em.createQuery("SELECT a FROM AuditLine a WHERE" + OVER + " ORDER BY a.happened, a.seq", AuditLine.class).setParameter("moment", moment)
                .setParameter("held", held).setMaxResults(most).getResultList().stream().sorted(Comparator.comparing(AuditLine::seq)).toList();
    }

    long countOutlived(Instant moment, Collection<String> held) {
        return em.createQuery("SELECT COUNT(a) FROM AuditLine a WHERE" + OVER, Long.class).setParameter("moment", moment)
                .setParameter("held", held).getSingleResult();
    }

    /** With what was typed into them. */
    void remove(Collection<AuditLine> some) {
        List<Long> numbers = some.stream().map(AuditLine::seq).toList();
        for (String from : List.of("AuditNote", "AuditLine")) {
            em.createQuery("DELETE FROM " + from + " x WHERE x.seq IN :numbers").setParameter("numbers", numbers).executeUpdate();
        }
    }

    /** The gap that this number lies in. */
    Optional<AuditGap> gapAt(long seq) {
        return em.createQuery("SELECT g FROM AuditGap g WHERE g.first <= :seq AND g.last >= :seq", AuditGap.class)
                .setParameter("seq", seq).getResultStream().findFirst();
    }

    void add(AuditGap gap) {
        em.persist(gap);
    }

    void remove(AuditGap gap) {
        em.remove(gap);
        em.flush();
    }

    /** What is noted about uses of before a moment. Who writes it holds the end of the chain. */
    List<DataUse> usesBefore(Instant moment, Collection<String> held, int most) {
        return em.createQuery("SELECT u FROM DataUse u WHERE u.oldest < :moment AND u.subjectKey NOT IN :held", DataUse.class)
                .setParameter("moment", moment).setParameter("held", held).setMaxResults(most).getResultList();
    }

    long countUsesBefore(Instant moment, Collection<String> held) {
        return em.createQuery("SELECT COUNT(u) FROM DataUse u WHERE u.oldest < :moment AND u.subjectKey NOT IN :held", Long.class)
                .setParameter("moment", moment).setParameter("held", held).getSingleResult();
    }

    void remove(DataUse use) {
        em.remove(use);
    }

    long countAbout(String subjectKey) {
        return em.createQuery("SELECT COUNT(a) FROM AuditLine a WHERE a.subjectKey = :subject", Long.class)
                .setParameter("subject", subjectKey).getSingleResult();
    }

    int removeNotes(String subjectKey) {
        return em.createQuery("DELETE FROM AuditNote n WHERE n.subjectKey = :subject")
                .setParameter("subject", subjectKey).executeUpdate();
    }
}
