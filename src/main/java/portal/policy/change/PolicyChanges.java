package portal.policy.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portal.census.Purpose;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.policy.Policies;
import portal.policy.PolicyAnnounced;
import portal.policy.PolicyKind;

/** The changes that people are told of: what pages show and for how long, and how far the letters came. */
@ApplicationScoped
@Transactional
public class PolicyChanges {

    @Inject ChangeRows rows;
    @Inject DecisionRows decisions;
    @Inject Policies policies;
    @Inject Operator operator;
    @Inject Clock clock;

    void announced(@Observes PolicyAnnounced news) {
        if (news.version().kind() != PolicyKind.STAFF) {
            rows.add(new PolicyChange(operator.code(), news.version().kind(), news.version().number(), clock.now()));
        }
    }

    /** All of them, newest first. */
    public List<ChangeView> all() {
        return rows.newest(operator.code()).stream().filter(this::isOnTheShelf).map(this::view).toList();
    }

    /** Those that pages tell of now: from the publication until the pack's days are over and the version counts (SOL-20). */
    public List<ChangeView> toTell() {
        return all().stream().filter(one -> clock.now().isBefore(one.noticeUntil())).toList();
    }

    /** How many said yes and no to each new use of a version, for staff. */
    public Map<String, Long> answers(ChangeView change) {
        Map<String, Long> counts = new TreeMap<>();
        for (Purpose purpose : change.version().effect().purposes()) {
            for (Answer answer : Answer.values()) {
                counts.put(purpose + "." + answer, decisions.count(change.version().number(), purpose, answer));
            }
        }
        return counts;
    }

    /** The next batch of letters: which change, and after which customer. Held until the transaction ends; another node waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Batch> next() {
        return rows.lockUnmailed(operator.code()).filter(this::isOnTheShelf).map(change -> new Batch(view(change), change.mailedAfter()));
    }

    /** @param last the last customer of the batch, null when there are no more */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mailed(Long last, int written) {
        rows.lockUnmailed(operator.code()).orElseThrow().mailed(last, written, clock.now());
    }

    /** Letters to write. */
    public record Batch(ChangeView change, long after) {
    }

    /** Another node may have published it a second ago. */
    private boolean isOnTheShelf(PolicyChange change) {
        return policies.numbers(change.kind()).contains(change.number());
    }

    private ChangeView view(PolicyChange change) {
        Instant days = change.announcedAt().plus(Duration.ofDays(operator.number("change.notice.days")));
        Instant counts = policies.get(change.kind(), change.number()).effectiveFrom();
        return new ChangeView(policies.get(change.kind(), change.number()), change.announcedAt(), days.isAfter(counts) ? days : counts,
                change.mailedAt(), change.letters());
    }
}
