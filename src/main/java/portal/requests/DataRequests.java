package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portal.platform.NotFound;
import portal.platform.Refusal;

/** All requests and their timelines. A request is added once and never removed while a rule asks for it; events are only added. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DataRequests {

    private static final int LONGEST_LIST = 200;

    private static final String OVER = " r.endedAt < :moment AND (r.customer IS NULL OR r.customer NOT IN :held)";

    private static final String LIVE = "uq_data_request_live";
    /** A unique constraint said no: of the standard and H2, and of MySQL and MariaDB. */
    private static final Set<String> UNIQUE = Set.of("23505", "23000");

    @PersistenceContext EntityManager database;

    /** @throws Refusal when the person has a live one of the kind, also when another node was faster by a moment */
    void add(DataRequest request) {
        database.flush();
        try {
            database.persist(request);
            database.flush();
        } catch (PersistenceException broken) {
            throw isTwice(broken) ? new Refusal("request.already") : broken;
        }
    }

    /** Whether the unique constraint over live requests said no, and not anything else. */
    static boolean isTwice(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && UNIQUE.contains(String.valueOf(refused.getSQLState()))
                    && String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT).contains(LIVE)) {
                return true;
            }
        }
        return false;
    }

    void add(RequestEvent event) {
        database.persist(event);
    }

    Optional<DataRequest> find(String reference) {
        return database.createQuery("SELECT r FROM DataRequest r WHERE r.reference = :reference", DataRequest.class)
                .setParameter("reference", reference).getResultStream().findFirst();
    }

    DataRequest get(String reference) {
        return find(reference).orElseThrow(NotFound::new);
    }

    /** Foreign and absent are the same. */
    DataRequest get(String reference, long customer) {
        DataRequest request = get(reference);
        if (request.customer() == null || request.customer() != customer) {
            throw new NotFound();
        }
        return request;
    }

    DataRequest get(long id) {
        return Optional.ofNullable(database.find(DataRequest.class, id)).orElseThrow(NotFound::new);
    }

    Optional<DataRequest> findLive(RequestKind kind, long customer) {
        return findLive(kind, null, customer);
    }

    Optional<DataRequest> findLive(RequestKind kind, String about, long customer) {
        return database.createQuery("SELECT r FROM DataRequest r WHERE r.liveKey = :live", DataRequest.class)
                .setParameter("live", DataRequest.liveKey(kind, about, customer)).getResultStream().findFirst();
    }

    /** Newest first. */
    List<DataRequest> of(long customer) {
        return database.createQuery("SELECT r FROM DataRequest r WHERE r.customer = :customer ORDER BY r.receivedAt DESC, r.id DESC",
                DataRequest.class).setParameter("customer", customer).setMaxResults(LONGEST_LIST).getResultList();
    }

    /** What a job may take now, locked for this transaction; rows that another node holds are passed over. */
    Optional<DataRequest> claimable(RequestKind kind, Instant at) {
        database.flush();
        List<?> ids = database.createNativeQuery("""
                SELECT id FROM data_request WHERE kind = ? AND ready_at <= ? ORDER BY ready_at LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .setParameter(1, kind.name()).setParameter(2, LocalDateTime.ofInstant(at, ZoneOffset.UTC)).getResultList();
        return ids.stream().map(id -> database.find(DataRequest.class, ((Number) id).longValue())).findFirst();
    }

    /** Moves the end of a claim while it is held; the row's version stays, so nobody who works on it is in the way. */
    boolean renew(long request, String claim, Instant until) {
        return database.createQuery("UPDATE DataRequest r SET r.turn.readyAt = :until WHERE r.id = :request AND r.turn.claim = :claim"
                + " AND r.turn.readyAt IS NOT NULL AND r.state = portal.requests.RequestState.EXECUTING").setParameter("until", until)
                .setParameter("request", request).setParameter("claim", claim).executeUpdate() == 1;
    }

    /** One whose person did not show who they are by the last day for it, locked for this transaction. */
    Optional<DataRequest> unproven(LocalDate today) {
        List<?> ids = database.createNativeQuery("""
                SELECT id FROM data_request WHERE state = 'IDENTITY_PENDING' AND identity_until < ?
                ORDER BY identity_until LIMIT 1 FOR UPDATE SKIP LOCKED""").setParameter(1, today).getResultList();
        return ids.stream().map(id -> database.find(DataRequest.class, ((Number) id).longValue())).findFirst();
    }

    /** One whose last day went by without an answer and without anybody having been told, locked for this transaction. */
    Optional<DataRequest> late(Instant at) {
        List<?> ids = database.createNativeQuery("""
                SELECT id FROM data_request WHERE live_key IS NOT NULL AND breached_at IS NULL AND late_from <= ?
                ORDER BY late_from LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .setParameter(1, LocalDateTime.ofInstant(at, ZoneOffset.UTC)).getResultList();
        return ids.stream().map(id -> database.find(DataRequest.class, ((Number) id).longValue())).findFirst();
    }

    /** Live ones by the day they are due, after a place in that order. */
    List<DataRequest> queue(LocalDate due, long id, int limit) {
        return database.createQuery("""
                SELECT r FROM DataRequest r WHERE r.liveKey IS NOT NULL AND (r.deadline.dueOn > :due OR r.deadline.dueOn = :due AND r.id > :id)
                ORDER BY r.deadline.dueOn, r.id""", DataRequest.class)
                .setParameter("due", due).setParameter("id", id).setMaxResults(limit).getResultList();
    }

    long countLive(List<RequestState> states) {
        return database.createQuery("SELECT COUNT(r) FROM DataRequest r WHERE r.liveKey IS NOT NULL AND r.state IN :states", Long.class)
                .setParameter("states", states).getSingleResult();
    }

    long countLiveDueUntil(LocalDate day) {
        return database.createQuery("SELECT COUNT(r) FROM DataRequest r WHERE r.liveKey IS NOT NULL AND r.deadline.dueOn <= :day", Long.class)
                .setParameter("day", day).getSingleResult();
    }

    /** How the requests that were received in a year stand, counted; also those that are gone. Days are those of the zone. */
    List<Answered> answered(int year, ZoneId zone) {
        List<?> rows = database.createNativeQuery("""
                SELECT kind, state, days, late, SUM(amount) FROM (
                SELECT kind, state, TIMESTAMPDIFF(DAY, received_on, CAST(TIMESTAMPADD(SECOND, %s, ended_at) AS DATE)) AS days,
                CASE WHEN breached_at IS NULL THEN 0 ELSE 1 END AS late, 1 AS amount FROM data_request WHERE received_on BETWEEN ? AND ?
                UNION ALL SELECT kind, state, days, CASE WHEN late THEN 1 ELSE 0 END, amount FROM request_tally WHERE received_year = ?) one
                GROUP BY kind, state, days, late""".formatted(ZoneShift.of("ended_at", zone, year)))
                .setParameter(1, LocalDate.of(year, 1, 1)).setParameter(2, LocalDate.of(year, 12, 31)).setParameter(3, year).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Answered(RequestKind.valueOf((String) row[0]),
                RequestState.valueOf((String) row[1]), row[2] == null ? null : ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue() == 1, ((Number) row[4]).longValue())).toList();
    }

    Optional<Integer> firstYear() {
        Optional<Integer> removed = Optional.ofNullable(database.createQuery("SELECT MIN(t.receivedYear) FROM RequestTally t", Integer.class).getSingleResult());
        Optional<Integer> present = Optional.ofNullable(database.createQuery("SELECT MIN(r.deadline.receivedOn) FROM DataRequest r", LocalDate.class)
                .getSingleResult()).map(LocalDate::getYear);
        return Stream.of(removed, present).flatMap(Optional::stream).min(Integer::compare);
    }

    void add(RequestTally tally) {
        database.persist(tally);
    }

    List<TimelineLine> timeline(long request) {
        return database.createQuery("""
                SELECT NEW portal.requests.TimelineLine(e.happenedAt, e.kind, e.actor, e.detail,
                e.dueBefore, e.dueAfter, e.dueReason) FROM RequestEvent e
                WHERE e.request = :request ORDER BY e.happenedAt, e.id""", TimelineLine.class)
                .setParameter("request", request).setMaxResults(LONGEST_LIST).getResultList();
    }

    /** Some, locked for this transaction; rows that another node holds are passed over. */
    List<DataRequest> endedBefore(Instant moment, Collection<Long> held, int limit) {
        Query claim = database.createNativeQuery("SELECT id FROM data_request WHERE ended_at < ? AND (customer_id IS NULL OR customer_id NOT IN ("
                + String.join(", ", Collections.nCopies(held.size(), "?")) + ")) ORDER BY ended_at LIMIT " + limit + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        int place = 2;
        for (Long customer : held) {
            claim.setParameter(place++, customer);
        }
        List<?> ids = claim.getResultList();
        return ids.stream().map(id -> database.find(DataRequest.class, ((Number) id).longValue())).toList();
    }

    long countEndedBefore(Instant moment, Collection<Long> held) {
        return database.createQuery("SELECT COUNT(r) FROM DataRequest r WHERE" + OVER, Long.class)
                .setParameter("moment", moment).setParameter("held", held).getSingleResult();
    }

    /** With everything that hangs on it. */
    void remove(long request) {
        for (String table : List.of("request_message", "data_request_item", "request_event", "copy_package", "erasure_result", "erasure_receipt", "contested_value")) {
            database.createNativeQuery("DELETE FROM " + table + " WHERE request_id = ?").setParameter(1, request).executeUpdate();
        }
        database.createNativeQuery("DELETE FROM data_request WHERE id = ?").setParameter(1, request).executeUpdate();
    }
}
